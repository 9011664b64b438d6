#include "app/floor/options.h"

namespace daishi::practice {

const std::vector<OptionRow>& optionRows() {
    static const std::vector<OptionRow> rows = {
        {"home",
         "DIR",
         "",
         {"練習の一日をここに残す（新しいか空のフォルダー）。なければ最後に捨てる",
          "keep the practice day here (new or empty folder); else it is thrown away at the end"}},
        {"lang", "LANG", "ja", {"ja または en", "ja or en"}},
        {"scanner-port",
         "N",
         "0",
         {"コンソールが読み取りを受けるポート。なければ空いているもの",
          "port on which the console listens for scans; left out: a free one"}},
        {"font-size", "N", "14", {"文字の高さ（画素）、10 から 32", "height of type in pixels, 10 to 32"}},
    };
    return rows;
}

} // namespace daishi::practice
