// Columns of a terminal.
#include <catch2/catch.hpp>

#include <algorithm>

#include "app/cli/width.h"

using namespace daishi::cli;

TEST_CASE("wide characters take two columns, combining ones none") {
    CHECK(widthOf("") == 0);
    CHECK(widthOf("abc") == 3);
    CHECK(widthOf("台紙") == 4);
    CHECK(widthOf("ｶﾅ") == 2);
    CHECK(widthOf("│─✓") == 3);
    CHECK(widthOf("か\u3099") == 2);
    CHECK(padRight("台紙", 6) == "台紙  ");
    CHECK(padLeft("台紙", 6) == "  台紙");
    CHECK(padRight("台紙", 3) == "台紙");
}

TEST_CASE("no line is wider than asked, and nothing is lost but blanks at breaks") {
    const std::string texts[] = {"",
                                 "one",
                                 "the blanks used are not of the kind of the documents printed",
                                 "トレイから全部取り出し、このジョブの台紙の箱ラベルを読み取ってください。",
                                 "川崎市 被保険者証 第3版 (kawasaki-hkn-3) を箱から出す",
                                 "averyveryverylongwordwithoutanyplacetobreak"};
    for (const std::string& text : texts) {
        for (std::size_t columns = 4; columns < 60; ++columns) {
            std::string together;
            for (const std::string& line : wrapped(text, columns)) {
                INFO(columns << ": " << line);
                CHECK(widthOf(line) <= columns);
                CHECK(line.rfind("、", 0) != 0);
                CHECK(line.rfind("。", 0) != 0);
                together += line;
            }
            std::string bare = text, got = together;
            for (std::string* one : {&bare, &got})
                one->erase(std::remove(one->begin(), one->end(), ' '), one->end());
            CHECK(got == bare);
        }
    }
}

TEST_CASE("what two texts share at both ends is counted in whole characters") {
    const SharedEnds ends = sharedEnds("川崎市 被保険者証", "川崎市 資格確認書");
    CHECK(ends.front == std::string("川崎市 ").size());
    CHECK(ends.back == 0);
    const SharedEnds edition = sharedEnds("被保険者証 第1版", "被保険者証 第3版");
    CHECK(edition.front == std::string("被保険者証 第").size());
    CHECK(edition.back == std::string("版").size());
    const SharedEnds same = sharedEnds("aa", "aaa");
    CHECK(same.front + same.back == 2);
    // 台 and 口 share bytes, not characters.
    CHECK(sharedEnds("台", "叱").front == 0);
}

TEST_CASE("control characters of a scan are shown, never sent to the terminal") {
    CHECK(visible("a\x1d"
                  "b") == "a␝b");
    CHECK(visible("\x1b[31m") == "␛[31m");
    CHECK(visible("台紙") == "台紙");
}
