// Lists: searched, sorted, saved and printed; and people and records, by keys alone.
#include <QFile>
#include <QLineEdit>
#include <QPdfDocument>
#include <QTableView>
#include <QTemporaryDir>

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
