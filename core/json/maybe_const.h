#pragma once

#include <concepts>
#include <type_traits>

namespace termwise {

/// A member of a field list: const when it is written.
template <class T, class Of>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Of>;

}  // namespace termwise
