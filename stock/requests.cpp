#include "stock/requests.h"

#include "core/decide/stock_acts.h"
#include "core/line/step.h"
#include "stock/box_names.h"

namespace daishi {

Outcome<RequestId> askForBlanks(Line& line, const Crew& crew, const BlankTypeId& type, Sheets sheets,
                                Day neededBy) {
    return perform<RequestId>(
        line, Act::AskForBlanks, crew, type.str(), [&](Work& work) -> Outcome<RequestId> {
            if (!line.registry.blankType(type))
                return notOnRecord(type.str(), {"登録された台紙種別", "a blank type on record"});
            if (auto objection = requestMayBeAsked(sheets))
                return *objection;
            if (auto objection = neededByMayBe(neededBy, work.today))
                return *objection;
            const RequestId id(nextName(work.db, "request", "Q-", work.today));
            work.db.run("INSERT INTO request (id, blank_type, sheets, needed_by, approval, state, event) "
                        "VALUES ($1, $2, $3, $4, NULL, $5, $6)",
                        {id.str(), type.str(), sheets.value(), neededBy.iso(),
                         std::string(nameOf(RequestState::Asked)), work.event()});
            work.about(id.str());
            work.note("blank", type.str());
            work.note("needed_by", neededBy.iso());
            work.note("sheets", sheets.value());
            return id;
        });
}

Outcome<RequestRow> approveRequest(Line& line, const Crew& crew, const RequestId& id,
                                   const std::string& approvalNumber) {
    return perform<RequestRow>(
        line, Act::ApproveRequest, crew, id.str(), [&](Work& work) -> Outcome<RequestRow> {
            auto request = findRequest(work.db, id);
            if (!request)
                return notOnRecord(id.str(), {"登録された依頼", "a request on record"});
            if (auto objection = requestMayBeApproved(request->state, approvalNumber))
                return *objection;
            step(work.db, id.str(), request->state, RequestState::Approved);
            work.db.run("UPDATE request SET approval = $1 WHERE id = $2", {approvalNumber, id.str()});
            work.note("approval", approvalNumber);
            request->approval = approvalNumber;
            request->state = RequestState::Approved;
            return *request;
        });
}

} // namespace daishi
