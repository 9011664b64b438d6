#include "core/line/step.h"

namespace daishi {

void recordStep(Database& db, std::string_view life, const std::string& subject, std::string_view from,
                std::string_view to) {
    db.run("INSERT INTO life_change (seq, life, subject, from_state, to_state, event) VALUES ("
           "(SELECT coalesce(max(seq), 0) + 1 FROM life_change), $1, $2, $3, $4, "
           "(SELECT coalesce(max(seq), 0) + 1 FROM audit))",
           {std::string(life), subject, std::string(from), std::string(to)});
}

} // namespace daishi
