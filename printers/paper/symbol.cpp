#include "printers/paper/symbol.h"

#include "core/words/gs1.h"

#include <zint.h>

#include <memory>
#include <string>

namespace daishi::paper {

namespace {

struct ZintDeleter {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

struct Request {
    int symbology;
    int inputMode;
    int option1;
    int option2;
    int option3;
};

constexpr int kKeepErrorCorrection = 0; // zint: 0 or -1 leave an option to zint

Symbol encode(const Request& request, std::string_view data) {
    if (data.empty())
        throw SymbolError("a code symbol of nothing");
    const std::unique_ptr<zint_symbol, ZintDeleter> made(ZBarcode_Create());
    made->symbology = request.symbology;
    made->input_mode = request.inputMode;
    made->option_1 = request.option1;
    made->option_2 = request.option2;
    made->option_3 = request.option3;
    made->warn_level = WARN_FAIL_ALL; // a code that zint doubts is not printed
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.data());
    if (ZBarcode_Encode(made.get(), bytes, static_cast<int>(data.size())) != 0)
        throw SymbolError(std::string("code symbol refused: ") + made->errtxt);
    Symbol symbol{static_cast<std::size_t>(made->width), static_cast<std::size_t>(made->rows), {}};
    symbol.modules.reserve(symbol.width * symbol.height);
    for (std::size_t row = 0; row < symbol.height; ++row)
        for (std::size_t column = 0; column < symbol.width; ++column)
            symbol.modules.push_back((made->encoded_data[row][column / 8] >> (column % 8)) & 1);
    return symbol;
}

// The form that zint reads.
std::string bracketed(std::string_view elements) {
    const bool round = !elements.empty() && elements.front() == '(';
    const auto read = round ? readBracketedGs1(elements) : readGs1(elements);
    const auto* good = std::get_if<Gs1Elements>(&read);
    if (!good)
        throw SymbolError("not a GS1 element string, see byte " +
                          std::to_string(std::get<Gs1Fault>(read).position));
    std::string out;
    for (const Gs1Element& element : good->all())
        out += "[" + element.ai + "]" + element.value;
    return out;
}

} // namespace

Size Symbol::sizeOnPaper(Mm module, int quietModules) const {
    return {module * (static_cast<double>(width) + 2 * quietModules),
            module * (static_cast<double>(height) + 2 * quietModules)};
}

Symbol dataMatrix(std::string_view bytes) {
    return encode({BARCODE_DATAMATRIX, DATA_MODE, kKeepErrorCorrection, 0, DM_SQUARE}, bytes);
}

Symbol gs1DataMatrix(std::string_view elements) {
    return encode({BARCODE_DATAMATRIX, GS1_MODE, kKeepErrorCorrection, 0, DM_SQUARE}, bracketed(elements));
}

Symbol qr(std::string_view bytes) {
    constexpr int kLevelM = 2;
    return encode({BARCODE_QRCODE, DATA_MODE, kLevelM, 0, 0}, bytes);
}

} // namespace daishi::paper
