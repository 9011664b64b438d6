#include "app/demo/invent_people.h"

#include <cstdio>
#include <stdexcept>

#include "app/demo/invented_days.h"
#include "app/demo/invented_names.h"
#include "core/decide/elderly.h"

namespace daishi::demo {

namespace {

constexpr std::int64_t kMostInHousehold = 99; // 枝番 has two digits
constexpr std::int64_t kLastNumber = 9'999'999;

std::string digits(std::int64_t number, int width) {
    char text[24];
    std::snprintf(text, sizeof text, "%0*lld", width, static_cast<long long>(number));
    return text;
}

void requirePossible(const InventRequest& request) {
    const std::int64_t people = request.people.value();
    const std::int64_t households = request.households.value();
    if (households < 1 || people < households || people > households * kMostInHousehold)
        throw std::invalid_argument("so many people do not live in so many households");
    if (request.firstNumber < 1 || request.firstNumber + people - 1 > kLastNumber)
        throw std::invalid_argument("the numbers do not suffice");
}

// Everybody beyond one for each household moves in somewhere.
std::vector<std::int64_t> householdSizes(const InventRequest& request, Dice& dice) {
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(request.households.value()), 1);
    for (std::int64_t left = (request.people.value() - request.households.value()); left > 0;) {
        std::int64_t& size = sizes[dice.roll(sizes.size())];
        if (size >= kMostInHousehold)
            continue;
        ++size;
        --left;
    }
    return sizes;
}

struct Household {
    std::string number;
    InventedName surname;
    std::string head;
    InventedAddress address;
};

class Inventor {
  public:
    explicit Inventor(const InventRequest& request) : request_(request), dice_(request.seed) {}

    void each(const std::function<void(const PieceFields&)>& meet) {
        std::int64_t number = request_.firstNumber;
        std::int64_t control = request_.firstNumber;
        for (const std::int64_t size : householdSizes(request_, dice_)) {
            Household home;
            home.number = digits(number++, 7);
            home.surname = inventSurname(dice_);
            home.address = inventAddress(dice_, request_.city);
            for (std::int64_t branch = 1; branch <= size; ++branch) {
                PieceFields one = person(home, branch);
                one["control"] = "K" + digits(control++, 8);
                meet(one);
            }
        }
    }

  private:
    PieceFields person(Household& home, std::int64_t branch) {
        const Sex sex = dice_.once(2) ? Sex::Male : Sex::Female;
        const InventedName given = inventGivenName(dice_, sex);
        const Day birth = branch <= 2 ? inventBirth(dice_, request_.issueDay, 20, 73)
                                      : inventBirth(dice_, request_.issueDay, 1, 19);
        const std::string name = home.surname.written + "　" + given.written;
        if (branch == 1)
            home.head = name;
        PieceFields fields;
        fields["symbol"] = request_.symbol;
        fields["number"] = home.number;
        fields["branch"] = digits(branch, 2);
        fields["name"] = name;
        fields["kana"] = home.surname.kana + "　" + given.kana;
        fields["address"] = home.address.written;
        fields["postcode"] = home.address.postcode;
        fields["birth"] = birth.iso();
        fields["sex"] = sex == Sex::Male ? "男" : "女";
        fields["head"] = home.head;
        fields["started"] = request_.issueDay.plusDays(-1 - static_cast<int>(dice_.roll(20))).iso();
        fields["issued"] = request_.issueDay.iso();
        fields["effective"] = request_.issueDay.iso();
        fields["valid_until"] = validUntil(birth, request_.issueDay).iso();
        if (isElderlyInsured(birth, request_.issueDay))
            fields["share"] = "2割";
        return fields;
    }

    const InventRequest& request_;
    Dice dice_;
};

} // namespace

void inventEach(const InventRequest& request, const std::function<void(const PieceFields&)>& meet) {
    requirePossible(request);
    Inventor(request).each(meet);
}

std::vector<PieceFields> inventPeople(const InventRequest& request) {
    std::vector<PieceFields> people;
    inventEach(request, [&](const PieceFields& one) { people.push_back(one); });
    return people;
}

} // namespace daishi::demo
