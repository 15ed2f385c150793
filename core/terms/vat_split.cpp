#include <algorithm>
#include <utility>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/rounding.h"
#include "core/terms/instalments.h"

namespace termwise {
namespace {

using Column = std::vector<std::int64_t>;

/// Net and VAT of each rate, in one row: net, VAT, net, VAT, ...
Column columns_of(std::span<const TaxedPart> parts) {
    Column columns;
    for (const TaxedPart& part : parts) {
        columns.push_back(part.net.minor_units());
        columns.push_back(part.vat.minor_units());
    }
    return columns;
}

bool of_one_sign(const Column& columns) {
    const auto [low, high] = std::minmax_element(columns.begin(), columns.end());
    return *low >= 0 || *high <= 0;
}

/// The next row, in proportion to what is left; takes it away. Never more than is left: the exact
/// proportion is not, and what is left is whole.
Column taken(Money amount, Column& left) {
    Column weights;
    for (const std::int64_t column : left) weights.push_back(column < 0 ? -column : column);
    const bool none = std::all_of(weights.begin(), weights.end(), [](auto w) { return w == 0; });
    if (none) return Column(left.size(), 0);
    Column row;
    for (const Money part : weighted_parts(amount, weights)) row.push_back(part.minor_units());
    for (std::size_t i = 0; i < row.size(); ++i) left[i] -= row[i];
    return row;
}

/// Rounded from the corner: the rectangle of the first i rows and j columns is rounded to its exact
/// share, and a cell is what one rectangle has more than its neighbours. Rows and columns sum
/// exactly whatever the signs.
std::vector<Column> cornered(std::span<const Money> amounts, const Column& columns,
                             std::int64_t total) {
    std::vector<Column> rows;
    Column above(columns.size(), 0);
    std::int64_t row_sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        row_sum += amounts[i].minor_units();
        const bool last = i + 1 == amounts.size();
        Column row;
        std::int64_t column_sum = 0;
        std::int64_t before = 0;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            column_sum += columns[j];
            const Wide product = Wide{row_sum} * column_sum * (total < 0 ? -1 : 1);
            const Wide size = total < 0 ? -Wide{total} : Wide{total};
            const std::int64_t corner =
                last ? column_sum : (total == 0 ? 0 : divide(product, size, Rounding::half_up));
            row.push_back(corner - above[j] - before);
            before = corner - above[j];
            above[j] = corner;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TaxedPart> taxed_row(const Column& row, std::span<const TaxedPart> parts) {
    std::vector<TaxedPart> taxed;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Currency currency = parts[i].net.currency();
        taxed.push_back(
            {Money{row[2 * i], currency}, parts[i].vat_rate, Money{row[2 * i + 1], currency}});
    }
    return taxed;
}

}  // namespace

std::vector<std::vector<TaxedPart>> vat_split(std::span<const Money> amounts,
                                              std::span<const TaxedPart> parts) {
    TERMWISE_CHECK(!amounts.empty() && !parts.empty());
    Column left = columns_of(parts);
    std::int64_t total = 0;
    for (const std::int64_t column : left) total += column;
    std::int64_t sum = 0;
    for (const Money amount : amounts) sum += amount.minor_units();
    TERMWISE_CHECK(sum == total);

    std::vector<Column> rows;
    rows.reserve(amounts.size());
    if (of_one_sign(left)) {
        for (const Money amount : amounts) rows.push_back(taken(amount, left));
    } else {
        rows = cornered(amounts, left, total);
    }
    std::vector<std::vector<TaxedPart>> split;
    split.reserve(rows.size());
    for (const Column& row : rows) split.push_back(taxed_row(row, parts));
    return split;
}

}  // namespace termwise
