#include "core/config/mapping_fields.h"

namespace daishi::config {

const std::vector<FieldRule>& mappingFields() {
    using enum FieldUse;
    static const std::vector<FieldRule> kFields{
        {"control", "管理番号", true, PerPerson},
        {"symbol", "記号", true, Common},
        {"number", "番号", true, PerPerson},
        {"branch", "枝番", true, PerPerson},
        {"name", "氏名", true, PerPerson},
        {"kana", "フリガナ", false, PerPerson},
        {"address", "住所", true, PerPerson},
        {"postcode", "郵便番号", true, PerPerson},
        {"birth", "生年月日", true, PerPerson},
        {"sex", "性別", true, PerPerson},
        {"head", "世帯主氏名", true, PerPerson},
        {"started", "適用開始年月日", true, CommonDay},
        {"issued", "交付年月日", true, CommonDay},
        {"effective", "発効期日", true, CommonDay},
        {"valid_until", "有効期限", true, CommonDay},
        {"share", "負担割合", false, Common},
    };
    return kFields;
}

} // namespace daishi::config
