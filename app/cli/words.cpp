#include "app/cli/words.h"

#include "core/decide/hold_cause.h"

namespace daishi::cli {

namespace {

struct StateRow {
    std::string_view life;
    std::string_view state;
    const char* ja;
    const char* en;
};

constexpr StateRow kStates[] = {
    {"request", "asked", "依頼済み", "asked"},
    {"request", "approved", "承認済み", "approved"},
    {"request", "delivered", "納品済み", "delivered"},
    {"delivery", "announced", "受入前", "announced"},
    {"delivery", "inspecting", "受入検査中", "being inspected"},
    {"delivery", "accepted", "合格", "accepted"},
    {"delivery", "refused", "不合格", "refused"},
    {"lot", "arrived", "到着", "arrived"},
    {"lot", "inspecting", "受入検査中", "being inspected"},
    {"lot", "released", "使用可", "released"},
    {"lot", "rejected", "不合格", "rejected"},
    {"lot", "exhausted", "使い切り", "exhausted"},
    {"box", "sealed", "未開封", "sealed"},
    {"box", "opened", "開封済み", "opened"},
    {"box", "empty", "空", "empty"},
    {"box", "returned", "返却済み", "returned"},
    {"box", "destroyed", "廃棄済み", "destroyed"},
    {"load", "open", "初品待ち", "first article waits"},
    {"load", "armed", "印刷可", "armed"},
    {"load", "void", "無効", "void"},
    {"load", "closed", "終了", "closed"},
    {"job", "imported", "取り込み済み", "imported"},
    {"job", "released", "印刷許可", "released"},
    {"job", "printed", "印刷済み", "printed"},
    {"job", "closed", "引き渡し済み", "handed over"},
    {"job", "withdrawn", "取り下げ", "withdrawn"},
    {"run", "open", "印刷中", "open"},
    {"run", "paused", "一時停止", "paused"},
    {"run", "finished", "完了", "finished"},
    {"run", "stopped", "中止", "stopped"},
    {"chunk", "permitted", "許可", "permitted"},
    {"chunk", "submitted", "送信済み", "sent"},
    {"chunk", "counted", "計数済み", "counted"},
    {"chunk", "doubtful", "不明", "doubtful"},
    {"chunk", "settled", "確定", "settled"},
    {"chunk", "lapsed", "未送信", "never sent"},
    {"piece", "wanted", "未印刷", "wanted"},
    {"piece", "sent", "送信済み", "sent"},
    {"piece", "good", "良品", "good"},
    {"piece", "doubtful", "不明", "doubtful"},
    {"piece", "handed", "引き渡し済み", "handed over"},
    {"piece", "withdrawn", "引抜き", "withdrawn"},
    {"sheet", "sent", "送信済み", "sent"},
    {"sheet", "good", "良品", "good"},
    {"sheet", "doubtful", "不明", "doubtful"},
    {"sheet", "spoiled", "損紙", "spoiled"},
    {"sheet", "unprinted", "印刷されず", "not printed"},
    {"sheet", "destroyed", "廃棄済み", "destroyed"},
    {"day", "open", "未照合", "not reconciled"},
    {"day", "reconciled", "照合済み", "reconciled"},
    {"day", "signed", "一人署名", "signed by one"},
    {"day", "sealed", "締め済み", "sealed"},
    {"day", "disputed", "再照合が必要", "disputed"},
};

Text accountText(Account account) {
    switch (account) {
    case Account::Outside:
        return {"納品元", "outside"};
    case Account::Quarantine:
        return {"隔離", "quarantine"};
    case Account::Store:
        return {"保管", "store"};
    case Account::Tray:
        return {"トレイ", "tray"};
    case Account::Good:
        return {"良品", "good"};
    case Account::Spoiled:
        return {"損紙", "spoiled"};
    case Account::Sample:
        return {"見本", "sample"};
    case Account::Destroyed:
        return {"廃棄", "destroyed"};
    case Account::Returned:
        return {"返却", "returned"};
    case Account::Missing:
        return {"不足", "missing"};
    case Account::Found:
        return {"過剰", "found"};
    }
    return {};
}

} // namespace

Text stateText(std::string_view life, std::string_view state) {
    for (const StateRow& row : kStates) {
        if (row.life == life && row.state == state)
            return {row.ja, row.en};
    }
    return {std::string(state), std::string(state)};
}

Word accountWord(Account account) {
    return {std::string(nameOf(account)), accountText(account)};
}

Word holdWord(const std::string& keptReason) {
    return {keptReason, describeHold(keptReason)};
}

Word typeWord(const Registry& registry, const BlankTypeId& id) {
    const BlankType* type = registry.blankType(id);
    return {id.str(), type ? registry.describe(*type) : Text{id.str(), id.str()}};
}

std::string evidenceWords(const std::vector<Evidence>& grades) {
    std::vector<std::string> words;
    words.reserve(grades.size());
    for (const Evidence grade : grades)
        words.push_back("E" + std::to_string(static_cast<int>(grade)));
    return joined(words, " ");
}

std::string joined(const std::vector<std::string>& texts, const std::string& between) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : between) + text;
    return all;
}

} // namespace daishi::cli
