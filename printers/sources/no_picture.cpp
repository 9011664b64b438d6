#include "printers/sources/picture_source.h"

#include <stdexcept>

namespace daishi {

namespace {

struct Row {
    NoPictureWhy why;
    std::string_view name;
    const char* ja;
    const char* en;
};

constexpr Row kRows[] = {
    {NoPictureWhy::NothingCame, "nothing-came",
     "画像が届きません。用紙を置いて、もう一度読み取ってください。",
     "No picture came. Put the sheet in and scan it again."},
    {NoPictureWhy::NotThere, "not-there", "画像の取り込み先が見つかりません。接続と設定を確かめてください。",
     "The source of pictures is not there. Check its connection and its settings."},
    {NoPictureWhy::Busy, "busy",
     "ほかのプログラムが機器を使っています。終わるのを待って、もう一度読み取ってください。",
     "Another program is using the device. Wait until it has ended and scan again."},
    {NoPictureWhy::Gone, "gone", "機器から応答がなくなりました。電源と接続を確かめてください。",
     "The device does not answer any more. Check its power and its connection."},
    {NoPictureWhy::Jammed, "jammed",
     "用紙が詰まっているか、カバーが開いています。直して、もう一度読み取ってください。",
     "Paper is jammed or the cover is open. Clear it and scan again."},
    {NoPictureWhy::TookTooLong, "took-too-long",
     "読み取りが時間内に終わりません。機器を確かめて、もう一度読み取ってください。",
     "The scan did not end in time. Check the device and scan again."},
    {NoPictureWhy::BadPicture, "bad-picture",
     "届いたファイルは画像として読めません。もう一度読み取ってください。",
     "What came cannot be read as a picture. Scan again."},
    {NoPictureWhy::TooLarge, "too-large",
     "画像が大きすぎます。解像度を300dpiにして、もう一度読み取ってください。",
     "The picture is too large. Set the resolution to 300 dpi and scan again."},
    {NoPictureWhy::ReaderFailed, "reader-failed",
     "読み取りのプログラムが動きません。管理者に知らせてください。",
     "The program that scans does not work. Tell whoever looks after this machine."},
};

const Row& rowOf(NoPictureWhy why) {
    for (const Row& row : kRows)
        if (row.why == why)
            return row;
    throw std::logic_error("a reason without words");
}

} // namespace

Text describe(NoPictureWhy why) {
    const Row& row = rowOf(why);
    return {row.ja, row.en};
}

std::string_view nameOf(NoPictureWhy why) {
    return rowOf(why).name;
}

} // namespace daishi
