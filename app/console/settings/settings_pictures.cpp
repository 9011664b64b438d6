// What the page of settings tells of pictures: where they come from, and whether they count.
#include "app/console/frame/facts_card.h"
#include "app/console/settings/settings_page.h"

namespace daishi::console {

namespace {

QString stateOf(const Context& context, const std::optional<NoPictureWhy>& fault) {
    return fault ? "▲ " + context.say(describe(*fault)) : SettingsPage::tr("✓ ready");
}

} // namespace

void SettingsPage::lookAtPictures() {
    showPictures();
    context().desk.pictures().check(this, [this](const desk::DeviceState& state) {
        devices_ = state;
        showPictures();
    });
    context().desk.look<ReaderFacts>(this, readReaderFacts, [this](const ReaderFacts& facts) {
        reader_ = facts;
        showPictures();
    });
}

void SettingsPage::showPictures() {
    std::vector<FactLine> lines;
    const auto& sources = context().desk.pictures().sources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const bool known =
            devices_ && i < devices_->sources.size() && devices_->sources[i].of.id == sources[i].id;
        lines.push_back({context().say(sources[i].name),
                         known ? stateOf(context(), devices_->sources[i].fault) : tr("is being asked"),
                         true});
    }
    if (sources.empty())
        lines.push_back({tr("No source of pictures is set up. A file can be chosen by hand."), {}, false});
    lines.push_back({tr("reader"),
                     !devices_          ? tr("is being asked")
                     : devices_->reader ? "✓ " + QString::fromStdString(*devices_->reader)
                                        : tr("▲ is not there: no picture can be told"),
                     true});
    if (reader_) {
        lines.push_back({tr("blanks with a print plate"), QString::number(reader_->masters), false});
        lines.push_back(
            {tr("pictures count"),
             reader_->notArmed ? tr("▲ no: %1").arg(context().say(*reader_->notArmed)) : tr("✓ yes"),
             reader_->notArmed.has_value()});
        if (reader_->challengedOn)
            lines.push_back(
                {tr("challenged on"), QString::fromStdString(reader_->challengedOn->iso()), false});
    }
    pictures_->show(lines);
}

} // namespace daishi::console
