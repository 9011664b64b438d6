// Lists: searched, sorted, saved and printed; and people and records, by keys alone.
#include <QFile>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QTableView>
#include <QTemporaryDir>

#include "app/console/table/column_widths.h"
#include "app/console/table/csv.h"
#include "app/console/table/paper_table.h"
#include "app/console/table/row_filter.h"
#include "tests/app/console/pages_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::AnswerModel;
using console::RowFilter;

namespace {

cli::Table someTable() {
    cli::Table table{
        "things", {}, {{"name", {"名", "Name"}}, {"sheets", {"枚数", "Sheets"}}, {"secret", {}}}, {}};
    table.row({"=1+1", 900, "x"});
    table.row({"a,\"b\"", 1000, "x"});
    table.row({"ＫＡＷＡ", 20, "x"});
    return table;
}

struct Things {
    Things() {
        model.show(someTable(), {}, Language::Japanese, {});
        filter.setSourceModel(&model);
    }
    AnswerModel model;
    RowFilter filter;
};

} // namespace

TEST_CASE("CSV: headings as shown, cells quoted, formulas made harmless, numbers as numbers") {
    Things things;
    CHECK(console::csvOf(things.filter).toStdString() ==
          "\xef\xbb\xbf名,枚数\r\n'=1+1,900\r\n\"a,\"\"b\"\"\",1000\r\nＫＡＷＡ,20\r\n");
    for (const char* bad : {"=x", "+x", "-x", "@x", "\tx", "＝x"}) {
        cli::Table table{"t", {}, {{"a", {"あ", "A"}}}, {}};
        table.row({bad});
        things.model.show(table, {}, Language::Japanese, {});
        CHECK(console::csvOf(things.model).contains((std::string("'") + bad).c_str()));
    }
}

TEST_CASE("numbers sort as numbers; the search finds half-width in full-width, and numbers without commas") {
    Things things;
    things.filter.sort(1);
    CHECK(things.filter.index(0, 1).data().toString() == "20");
    CHECK(things.filter.index(2, 1).data().toString() == "1,000");
    things.filter.search("kawa");
    CHECK(things.filter.rowCount() == 1);
    things.filter.search("1000");
    CHECK(things.filter.rowCount() == 1);
    things.filter.search("1000 kawa");
    CHECK(things.filter.rowCount() == 0);
}

TEST_CASE("a list is searched, sorted, left and saved by keys alone") {
    Morning morning;
    AtPage at(morning, Qt::Key_F5);
    CHECK(at.rows() == 3);
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type("240927-03");
    CHECK(at.rows() == 1);
    at.key(Qt::Key_Return); // to the rows
    CHECK(at.cell("lot") == "L-240927-03");
    at.key(Qt::Key_Escape);
    CHECK(at.rows() == 3);
    at.key(Qt::Key_Home);
    CHECK(at.cell("lot") == "L-240927-01");
    at.key(Qt::Key_Down);
    CHECK(at.cell("lot") == "L-240927-02");
    at.key(Qt::Key_End);
    CHECK(at.cell("lot") == "L-240927-03");
    at.key(Qt::Key_Return); // its boxes
    at.settle();
    CHECK(at.page->tab() == 1);
    CHECK(at.rows() == 2);
    at.key(Qt::Key_Escape);
    CHECK(at.page->tab() == 0);
    at.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(at.page->tab() == 1);
    QTemporaryDir folder;
    at.page->saveCsv(folder.filePath("boxes.csv"));
    QFile csv(folder.filePath("boxes.csv"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf箱,"));
    CHECK(bytes.contains("\r\nL-240927-03/001,"));
}

TEST_CASE("a list on paper: heading, day, page numbers, every row, on as many pages as it needs") {
    Morning morning;
    AtPage at(morning, Qt::Key_F8, Qt::ShiftModifier);
    REQUIRE(at.rows() > 30);
    QTemporaryDir folder;
    const QString file = folder.filePath("record.pdf");
    at.page->savePdf(file);
    QPdfDocument pdf;
    pdf.load(file);
    REQUIRE(pdf.pageCount() >= 2);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        const QString on = pdf.getAllText(page).text();
        CHECK(on.contains(QString("%1 / %2").arg(page + 1).arg(pdf.pageCount())));
        CHECK(on.contains("2024-09-30"));
        text += QString(on).replace('\n', ' ').simplified() + ' ';
    }
    for (int row = 0; row < at.rows(); ++row) {
        const auto& rows = at.page->panel(0).rows();
        CHECK(
            text.contains(rows.index(row, 0).data().toString() + " " + rows.index(row, 1).data().toString()));
    }
}

// A word of its own for each number; figures are not found again in every subset of a font.
std::string lettered(int i) {
    return {'Z', 'Q', char('A' + i / 8), char('A' + i % 8)};
}

TEST_CASE("a list on paper says all of it, however long the words are and however many columns stand there") {
    AnswerModel model;
    cli::Table table{"long", {}, {}, {}};
    std::vector<cli::Value> row;
    const std::string english = "the lot waits until two persons have looked at each of its other boxes ",
                      japanese = "同じロットのほかの箱を二人で確かめるまで、このロットは使えません。";
    const int columns = GENERATE(3, 12, 40);
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back({"c" + std::to_string(i), {"見出し", "Heading"}});
        row.push_back((i % 2 ? english : japanese) + lettered(i));
    }
    table.rows.push_back(row);
    model.show(table, {}, Language::Japanese, Qt::black);
    QTemporaryDir folder;
    const QString file = folder.filePath("long.pdf");
    {
        QPdfWriter pdf(file);
        pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12)});
        REQUIRE(console::paintTable(pdf, model, {"長い一覧", "2024-09-30", ""}) == 1);
    }
    QPdfDocument pdf;
    pdf.load(file);
    QString text = pdf.getAllText(0).text();
    CHECK_FALSE(text.contains("…"));
    for (const QChar space : {QChar(' '), QChar('\r'), QChar('\n')})
        text.remove(space);
    CHECK(text.count("確") == (columns + 1) / 2);
    CHECK(text.count("boxes") == columns / 2);
    for (int i = 0; i < columns; ++i)
        CHECK(text.contains(QString::fromStdString(lettered(i))));
}

TEST_CASE("columns give way from the widest, never below what they need") {
    using console::fittedWidths;
    CHECK(fittedWidths({10, 20}, {5, 5}, 40) == std::vector<double>{10, 20});
    const auto some = fittedWidths({10, 60, 100}, {10, 10, 10}, 90);
    CHECK(some[0] == 10);
    CHECK(some[1] == Approx(40).margin(1));
    CHECK(some[2] == Approx(40).margin(1));
    CHECK(fittedWidths({50, 50}, {40, 30}, 20) == std::vector<double>{40, 30});
    const auto length = [](const QString& text) { return double(text.size()); };
    CHECK(console::widestWord("a longest word", length) == 7);
    CHECK(console::widestWord("川崎市", length) == 1);
}

TEST_CASE("the record is read through and holds; a head that is not on it is told") {
    Morning morning;
    AtPage at(morning, Qt::Key_F8, Qt::ShiftModifier);
    at.act(1);
    REQUIRE(at.c.waitFor([&] { return at.page->answer().isVisible(); }));
    at.key(Qt::Key_Escape);
    at.act(2);
    at.give("head", "0123 4567");
    at.key(Qt::Key_Return);
    REQUIRE(at.c.waitFor([&] { return at.page->answer().isVisible(); }));
    CHECK_FALSE(at.c.refused());
}

TEST_CASE("a lost badge is blocked by anybody, and let again by two; its own scan chooses it in no list") {
    Morning morning;
    AtPage at(morning, Qt::Key_F9, Qt::ShiftModifier);
    at.c.arrive("0417");
    at.settle();
    REQUIRE(at.page->panel(0).choose("badge", "0418"));
    at.act(2);
    at.give("reason", "lost");
    at.key(Qt::Key_Return);
    REQUIRE(at.c.waitFor([&] { return at.page->answer().isVisible() || at.c.refused(); }));
    at.settle();
    CHECK(at.cell("state") == "blocked");
}

TEST_CASE("a lot is traced to its boxes by the scan of one of them") {
    Morning morning;
    AtPage at(morning, Qt::Key_F9);
    at.c.scan(morning.box("M1").ourLabel);
    at.settle();
    CHECK(at.page->tab() == 1);
    at.tab(4);
    CHECK(at.rows() == 2);
    at.tab(10);
    CHECK(at.rows() > 0);
}
