// A folder that a scanner, a copier or a phone writes to (scan-to-folder). Only whole files are taken:
// renamed into place, or closed by their writer; where the system does not tell (network shares), left alone
// for two seconds; and always with the end that such a file has. Links, folders, devices, hidden files and
// names without .jpg .jpeg .png .pdf are not looked at. What lay there at ask() is never taken, even if it is
// written on.
#pragma once

#include "printers/sources/handle.h"
#include "printers/sources/picture_source.h"

#include <memory>

namespace daishi {

class WatchedFolder final : public PictureSource {
  public:
    // id: of the source. The folder need not be there yet.
    WatchedFolder(std::string id, std::string folder);
    ~WatchedFolder() override;

    void ask() override;
    std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) override;
    void interrupt() override;
    // Removes the file, if it is still the same. There is no overwriting of what disks hold: personal data
    // that must not lie on a disk belong on an encrypted one.
    [[nodiscard]] bool discard(const Picture&) override;
    std::size_t leftBefore() const override;

  private:
    struct Watch;
    std::string id_, path_;
    sources::Bell over_;
    std::unique_ptr<Watch> watch_;
};

} // namespace daishi
