// RFC 4180 over already decoded text (text.h). Streaming: one record or one fault at a time, in file order.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace daishi {

// Where something begins: line and column from 1, a column being one character (code point).
struct CsvPlace {
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const CsvPlace&, const CsvPlace&) = default;
};

struct CsvRecord {
    std::vector<std::string> fields; // unquoted; quoted line ends as they stand in the file
    std::size_t line = 0;            // of the record's first character
    std::vector<CsvPlace> places;    // of each field's first character: it may stand on a later line
};

struct CsvFault {
    enum class Kind {
        EmptyLine,
        QuoteInField,   // a quote within a field that is not quoted
        TextAfterQuote, // neither separator nor line end behind a closing quote
        QuoteNotClosed,
        LoneCarriageReturn, // CR without LF, outside quotes
        FieldTooLong,       // more than kMaxCsvFieldBytes
        TooManyFields,      // more than kMaxCsvFields
    };

    Kind kind;
    std::size_t line;
    std::size_t column;

    friend bool operator==(const CsvFault&, const CsvFault&) = default;
};

inline constexpr std::size_t kMaxCsvFields = 200;
inline constexpr std::size_t kMaxCsvFieldBytes = 4096;

// Fields are split at ',', and lines at LF or CR LF; the last line may lack its end. The text must outlive
// the reader. One thread.
//
// After a fault the reader goes on with the line behind the fault, so that every bad record is told. What it
// gives after a fault is for that report only: a file with any fault must be refused as a whole, since a lost
// quote can make the inside of a field look like records.
class CsvReader {
  public:
    explicit CsvReader(std::string_view text) : text_(text) {}

    // The next record or fault; empty at the end of the text.
    std::optional<std::variant<CsvRecord, CsvFault>> next();

  private:
    struct Place {
        std::size_t at = 0;
        std::size_t line = 1;
        // A place counted before on this line, so that columns are not counted from its start each time.
        std::size_t countedAt = 0;
        std::size_t countedColumn = 1;
    };

    CsvRecord blankRecord() const;
    std::optional<CsvFault> readField(CsvRecord&);
    std::optional<CsvFault> readPlain(std::string&);
    std::optional<CsvFault> readQuoted(std::string&);
    bool isAtLineEnd() const;
    void takeLineEnd();
    void skipLine();
    void beginLine(std::size_t at);
    std::size_t columnOf(const Place&) const;
    CsvFault faultAt(CsvFault::Kind, const Place&) const;

    std::string_view text_;
    Place here_;
    std::size_t usualFields_ = 0;
};

} // namespace daishi
