// The peer of the console's start: a window of Qt Widgets with one line of text.
#include <QApplication>
#include <QLabel>

#include "tests/bench/console/start_watch.h"

bool daishi::bench::readyToUse(QWidget*) {
    return true;
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QLabel label("台紙 Daishi");
    label.resize(1920, 1080);
    label.show();
    return QApplication::exec();
}
