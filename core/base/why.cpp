#include "core/base/why.h"

#include "core/base/check.h"

namespace termwise {

WhyParts::WhyParts(std::vector<Why> parts) {
    if (!parts.empty()) shared_ = std::make_shared<std::vector<Why>>(std::move(parts));
}

WhyParts::WhyParts(std::initializer_list<Why> parts) : WhyParts{std::vector<Why>(parts)} {}

const Why* WhyParts::begin() const { return shared_ ? shared_->data() : nullptr; }

const Why* WhyParts::end() const { return begin() + size(); }

std::size_t WhyParts::size() const { return shared_ ? shared_->size() : 0; }

const Why& WhyParts::operator[](std::size_t index) const {
    TERMWISE_CHECK(index < size());
    return (*shared_)[index];
}

const Why& WhyParts::front() const { return (*this)[0]; }

const Why& WhyParts::back() const { return (*this)[size() - 1]; }

void WhyParts::push_back(Why part) {
    if (!shared_) {
        shared_ = std::make_shared<std::vector<Why>>();
    } else if (shared_.use_count() > 1) {
        shared_ = std::make_shared<std::vector<Why>>(*shared_);
    }
    shared_->push_back(std::move(part));
}

bool WhyParts::operator==(const WhyParts& other) const {
    if (shared_ == other.shared_) return true;
    return shared_ && other.shared_ && *shared_ == *other.shared_;
}

}  // namespace termwise
