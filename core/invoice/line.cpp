#include "core/invoice/line.h"

namespace termwise {

const char* name_of(VatCategory category) {
    switch (category) {
        case VatCategory::S:
            return "S";
        case VatCategory::Z:
            return "Z";
        case VatCategory::E:
            return "E";
        case VatCategory::AE:
            return "AE";
        case VatCategory::K:
            return "K";
        case VatCategory::G:
            return "G";
        case VatCategory::O:
            return "O";
        case VatCategory::L:
            return "L";
        case VatCategory::M:
            return "M";
    }
    return "";
}

bool bears_vat(VatCategory category) {
    return category == VatCategory::S || category == VatCategory::L || category == VatCategory::M;
}

}  // namespace termwise
