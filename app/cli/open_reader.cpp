#include "app/cli/open_reader.h"

#include <atomic>

#include "printers/reading/reader.h"

namespace daishi::cli {

namespace {

class LateReader final : public SheetReader {
  public:
    explicit LateReader(std::function<std::unique_ptr<SheetReader>()> open) : open_(std::move(open)) {}
    void use(const std::vector<MasterPlate>& masters) override { reader().use(masters); }
    SheetReading read(const ReadRequest& asked) override { return reader().read(asked); }
    void interrupt() override {
        if (const auto reader = opened_.load())
            reader->interrupt();
    }
    EnrolAnswer tryEnrol(const MasterPlate& plate) override { return reader().tryEnrol(plate); }

  private:
    SheetReader& reader() {
        if (!reader_)
            opened_ = (reader_ = open_()).get();
        return *reader_;
    }

    std::function<std::unique_ptr<SheetReader>()> open_;
    std::unique_ptr<SheetReader> reader_;
    std::atomic<SheetReader*> opened_ = nullptr;
};

} // namespace

std::unique_ptr<SheetReader> openReader() {
    return makeSheetReader(readerBesideProgram());
}

std::unique_ptr<SheetReader> openedAtFirstPicture(std::function<std::unique_ptr<SheetReader>()> open) {
    return std::make_unique<LateReader>(std::move(open));
}

} // namespace daishi::cli
