#include "app/cli/open_reader.h"

namespace daishi::cli {

namespace {

// Tells nothing of any picture: whatever asks for one is refused.
class NoReader final : public SheetReader {
  public:
    void use(const std::vector<MasterPlate>&) override {}
    SheetReading read(const ReadRequest&) override {
        SheetReading reading;
        reading.unsure = Unsure::ReaderFailed;
        reading.reader = "none";
        return reading;
    }
    EnrolAnswer tryEnrol(const MasterPlate&) override {
        EnrolAnswer answer;
        answer.unsure = Unsure::ReaderFailed;
        answer.says = "no reader";
        return answer;
    }
};

class LateReader final : public SheetReader {
  public:
    explicit LateReader(std::function<std::unique_ptr<SheetReader>()> open) : open_(std::move(open)) {}
    void use(const std::vector<MasterPlate>& masters) override { reader().use(masters); }
    SheetReading read(const ReadRequest& asked) override { return reader().read(asked); }
    EnrolAnswer tryEnrol(const MasterPlate& plate) override { return reader().tryEnrol(plate); }

  private:
    SheetReader& reader() {
        if (!reader_)
            reader_ = open_();
        return *reader_;
    }

    std::function<std::unique_ptr<SheetReader>()> open_;
    std::unique_ptr<SheetReader> reader_;
};

} // namespace

std::unique_ptr<SheetReader> openReader() {
    return std::make_unique<NoReader>();
}

std::unique_ptr<SheetReader> openedAtFirstPicture(std::function<std::unique_ptr<SheetReader>()> open) {
    return std::make_unique<LateReader>(std::move(open));
}

} // namespace daishi::cli
