#include "app/cli/nearest.h"

#include <algorithm>

namespace daishi::cli {

std::size_t lettersApart(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({change, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

std::string nearestOf(const std::string& word, const std::vector<std::string>& names) {
    std::string best;
    std::size_t least = word.size() + 1;
    for (const std::string& name : names) {
        const std::size_t apart = lettersApart(word, name);
        const std::size_t allowed = std::max<std::size_t>(1, name.size() / 3);
        if (apart < least && apart <= allowed) {
            least = apart;
            best = name;
        }
    }
    return best;
}

} // namespace daishi::cli
