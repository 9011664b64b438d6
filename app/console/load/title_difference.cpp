#include "app/console/load/title_difference.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace daishi::console {

namespace {

std::vector<QString> charactersOf(const QString& text) {
    std::vector<QString> characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        characters.push_back(text.mid(from, to - from));
    return characters;
}

std::vector<Stretch> joined(const std::vector<QString>& characters, const std::vector<bool>& common) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const bool differs = !common[i];
        if (stretches.empty() || stretches.back().differs != differs)
            stretches.push_back({{}, differs});
        stretches.back().text += characters[i];
    }
    return stretches;
}

} // namespace

TitlePair difference(const QString& required, const QString& loaded) {
    const auto a = charactersOf(required), b = charactersOf(loaded);
    std::vector<std::vector<int>> longest(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            longest[i][j] =
                a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
        }
    }
    std::vector<bool> inA(a.size(), false), inB(b.size(), false);
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            inA[i++] = inB[j++] = true;
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
    return {joined(a, inA), joined(b, inB)};
}

} // namespace daishi::console
