#pragma once

#include "core/text/locale.h"

namespace termwise {

// The writing of six languages, as CLDR and the style guides of each give it, apart from the
// locale files so that a slip there cannot hide one here.

inline Locale english() {
    Locale locale;
    locale.date_pattern = "d\u00A0MMMM yyyy";
    locale.short_date_pattern = "d MMM yyyy";
    locale.months = {"January", "February", "March",     "April",   "May",      "June",
                     "July",    "August",   "September", "October", "November", "December"};
    locale.short_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return locale;
}

inline Locale french() {
    Locale locale;
    locale.tag = "fr";
    locale.decimal_separator = ",";
    locale.group_separator = "\u202F";
    locale.date_pattern = "d\u00A0MMMM yyyy";
    locale.first_day = "1er";
    locale.money_pattern = "{amount}\u00A0{symbol}";
    locale.percent_pattern = "{number}\u00A0%";
    locale.months = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                     "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    locale.short_months = {"janv.", "févr.", "mars",  "avr.", "mai",  "juin",
                           "juil.", "août",  "sept.", "oct.", "nov.", "déc."};
    locale.plural = PluralRule::zero_one_is_one;
    return locale;
}

/// Groups with the point: the language in which "1.234" is not what JSON means by it.
inline Locale german() {
    Locale locale;
    locale.tag = "de";
    locale.decimal_separator = ",";
    locale.group_separator = ".";
    locale.date_pattern = "d.\u00A0MMMM yyyy";
    locale.short_date_pattern = "dd.MM.yyyy";
    locale.money_pattern = "{amount}\u00A0{symbol}";
    locale.percent_pattern = "{number}\u00A0%";
    locale.months = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                     "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
    locale.short_months = {"Jan.", "Feb.", "März",  "Apr.", "Mai",  "Juni",
                           "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."};
    return locale;
}

/// Sets the symbol before the amount, and groups with the point.
inline Locale dutch() {
    Locale locale;
    locale.tag = "nl";
    locale.decimal_separator = ",";
    locale.group_separator = ".";
    locale.date_pattern = "d\u00A0MMMM yyyy";
    locale.short_date_pattern = "dd-MM-yyyy";
    locale.money_pattern = "{symbol}\u00A0{amount}";
    locale.months = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                     "juli",    "augustus", "september", "oktober", "november", "december"};
    locale.short_months = {"jan", "feb", "mrt", "apr", "mei", "jun",
                           "jul", "aug", "sep", "okt", "nov", "dec"};
    return locale;
}

/// Joins the parts of a date with words: "15 de enero de 2026".
inline Locale spanish() {
    Locale locale;
    locale.tag = "es";
    locale.decimal_separator = ",";
    locale.group_separator = ".";
    locale.date_pattern = "d\u00A0de\u00A0MMMM de yyyy";
    locale.money_pattern = "{amount}\u00A0{symbol}";
    locale.percent_pattern = "{number}\u00A0%";
    locale.months = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                     "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
    locale.short_months = {"ene", "feb", "mar",  "abr", "may", "jun",
                           "jul", "ago", "sept", "oct", "nov", "dic"};
    return locale;
}

/// Writes the month out between spaces, and the percent sign without one.
inline Locale italian() {
    Locale locale;
    locale.tag = "it";
    locale.decimal_separator = ",";
    locale.group_separator = ".";
    locale.date_pattern = "d\u00A0MMMM yyyy";
    locale.money_pattern = "{amount}\u00A0{symbol}";
    locale.months = {"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                     "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};
    locale.short_months = {"gen", "feb", "mar", "apr", "mag", "giu",
                           "lug", "ago", "set", "ott", "nov", "dic"};
    return locale;
}

}  // namespace termwise
