#include "tests/app/console/picture_kit.h"

#include <fstream>
#include <iterator>

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>

#include "app/picture/pictures.h"

namespace daishi::test {

namespace {

namespace fs = std::filesystem;

constexpr const char* kHead = "\xff\xd8\xff\xe0 ";
constexpr int kHalf = 900, kGap = 12; // as the reader draws them

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

void changed(std::string& text, const std::string& from, const std::string& to, std::size_t at = 0) {
    at = text.find(from, at);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

class LedSource final : public PictureSource {
  public:
    LedSource(std::string id, std::shared_ptr<Glass> glass) : id_(std::move(id)), glass_(std::move(glass)) {}

    void ask() override {
        const std::lock_guard lock(glass_->mutex);
        glass_->over = false;
        ++glass_->asked;
    }
    std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) override {
        std::unique_lock lock(glass_->mutex);
        glass_->changed.wait_for(lock, within, [this] { return glass_->over || !glass_->lies.empty(); });
        if (glass_->over || glass_->lies.empty())
            return NoPicture{};
        const auto one = glass_->lies.front();
        glass_->lies.pop_front();
        if (const auto* none = std::get_if<NoPicture>(&one))
            return *none;
        return Picture{std::get<std::string>(one), id_, ++number_};
    }
    void interrupt() override {
        const std::lock_guard lock(glass_->mutex);
        glass_->over = true;
        glass_->changed.notify_all();
    }
    bool discard(const Picture& picture) override {
        const std::lock_guard lock(glass_->mutex);
        glass_->discarded.push_back(picture.number);
        return !glass_->stays;
    }

  private:
    std::string id_;
    std::shared_ptr<Glass> glass_;
    std::uint64_t number_ = 0;
};

// The blanks themselves, side by side, for whoever looks at the window.
class LedReader final : public SheetReader {
  public:
    LedReader(std::shared_ptr<Led> led, const Registry& registry)
        : led_(std::move(led)), registry_(registry) {}

    void use(const std::vector<MasterPlate>& masters) override { scripted_.use(masters); }
    SheetReading read(const ReadRequest& request) override {
        {
            std::unique_lock lock(led_->mutex);
            ++led_->reads;
            led_->reading = true;
            led_->changed.wait(lock, [this] { return !led_->holds || led_->interrupted; });
            led_->reading = false;
            if (led_->breaks)
                throw std::runtime_error("broken by the test");
        }
        ReadRequest words = request;
        words.picture = request.picture.substr(std::string(kHead).size());
        SheetReading seen = scripted_.read(words);
        seen.reader = "daishi-reader 1"; // as people see it
        seen.sideBySide = drawn(request.expected, seen.looksLike.value_or(request.expected));
        return seen;
    }
    EnrolAnswer tryEnrol(const MasterPlate& plate) override { return scripted_.tryEnrol(plate); }
    void interrupt() override {
        const std::lock_guard lock(led_->mutex);
        led_->interrupted = true;
        led_->changed.notify_all();
    }

  private:
    std::string drawn(const BlankTypeId& should, const BlankTypeId& seen) {
        const auto picture = [this](const BlankTypeId& id) {
            const BlankType& type = *registry_.blankType(id);
            return pictures_.blankPicture(type, *registry_.insurer(type.insurer), kHalf);
        };
        const QImage left = picture(seen), right = picture(should);
        QImage page(2 * kHalf + 3 * kGap, left.height() + 2 * kGap, QImage::Format_RGB32);
        page.fill(QColor(240, 240, 240));
        QPainter painter(&page);
        painter.drawImage(kGap, kGap, left);
        painter.drawImage(kHalf + 2 * kGap, kGap, right);
        painter.end();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        page.save(&out, "PNG");
        return out.data().toStdString();
    }

    std::shared_ptr<Led> led_;
    const Registry& registry_;
    ScriptedReader scripted_;
    picture::Pictures pictures_;
};

// Kawasaki's cards are pictured when they are loaded, and when the first of them is printed.
void prepare(const fs::path& config) {
    fs::copy(DAISHI_CONFIG_FOLDER, config,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    const fs::path scene = config / "demo" / "morning.scene";
    std::string text = textOf(scene);
    changed(text, "ACTION",
            "  pictures of kawasaki-hkn-3 at load\n"
            "  pictures of kawasaki-hkn-3 at first-article\n"
            "  properly enrol kawasaki-hkn-3\n"
            "  properly enrol kawasaki-skk-1\n"
            "  properly enrol midori-hkn-2\n\nACTION");
    put(scene, text);
}

// Midori's at receiving: from what is at the gate on.
void ask(const fs::path& home) {
    const fs::path types = home / "config" / "blank-types.toml";
    std::string text = textOf(types);
    changed(text, "at-receiving = [\"E1\", \"E2\", \"E3\"]",
            "pictures-at-receiving = 1\nsheets-per-box = 2\nat-receiving = [\"E1\", \"E2\", \"E3\", \"E4\"]",
            text.find("id = \"midori-hkn-2\""));
    changed(text, "[blank-type.evidence]", "[blank-type.evidence]\npersons-may-look = true",
            text.find("id = \"kawasaki-hkn-3\""));
    put(types, text);
    const fs::path devices = home / "config" / "scanners.toml";
    put(devices, textOf(devices) + "\n[[picture-source]]\nid = \"copier\"\n"
                                   "name = { ja = \"複合機\", en = \"Copier\" }\nkind = \"folder\"\n"
                                   "folder = \"/tmp\"\n"
                                   "\n[[picture-source]]\nid = \"flatbed\"\n"
                                   "name = { ja = \"卓上スキャナー\", en = \"Flatbed\" }\nkind = \"folder\"\n"
                                   "folder = \"/nowhere/at/all\"\n");
}

} // namespace

std::string pictureSaying(const std::string& words) {
    return kHead + words;
}

void Glass::lay(const std::string& words) {
    const std::lock_guard held(mutex);
    lies.push_back(pictureSaying(words));
    changed.notify_all();
}

void Glass::fail(NoPictureWhy why) {
    const std::lock_guard held(mutex);
    lies.push_back(NoPicture{why, {}});
    changed.notify_all();
}

int Glass::timesAsked() {
    const std::lock_guard held(mutex);
    return asked;
}

std::size_t Glass::timesDiscarded() {
    const std::lock_guard held(mutex);
    return discarded.size();
}

void Led::hold() {
    const std::lock_guard held(mutex);
    holds = true;
    interrupted = false;
}

void Led::letGo() {
    const std::lock_guard held(mutex);
    holds = false;
    changed.notify_all();
}

int Led::timesRead() {
    const std::lock_guard held(mutex);
    return reads;
}

bool Led::isRead() {
    const std::lock_guard held(mutex);
    return reading;
}

PictureMorning::PictureMorning() {
    prepare(config.path().toStdString());
    morning = std::make_unique<Morning>(fs::path(config.path().toStdString()), fs::path());
    ask(morning->world.home());
}

Opening PictureMorning::opening(Opening how) {
    how.setUp = [this](desk::Setup& setup) {
        setup.openReader = [this] { return std::make_unique<LedReader>(led, morning->world.registry()); };
        setup.openSource = [this](const SourceSettings& settings) {
            return std::make_unique<LedSource>(settings.id, glass);
        };
    };
    return how;
}

} // namespace daishi::test
