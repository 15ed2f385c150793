// @ts-check
// Days as ISO texts, and the rolls of core/time/roll.h over weekends and the days a merchant lists.

import { refuse } from './refusal.js';

export { daysBetween, rolled, today };

const DAY = 864e5;

/** @param {number} at */
const iso = (at) => new Date(at).toISOString().slice(0, 10);

/** @param {string} from @param {string} to */
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

const { DateTimeFormat } = Intl;
/** Making one is slow, and a list page has hundreds of elements.
 * @type {Map<string | undefined, Intl.DateTimeFormat>} */
const clocks = new Map();

/** The day it is there; without a zone, here. @param {string | undefined} timeZone */
function today(timeZone) {
    // Swedish writes days as ISO does.
    const clock = clocks.get(timeZone) ?? new DateTimeFormat('sv', { timeZone });
    clocks.set(timeZone, clock);
    const day = clock.format();
    // Nowhere is it another day than yesterday's, today's or tomorrow's of UTC.
    return Math.abs(daysBetween(iso(Date.now()), day)) < 2 ? day : refuse('format');
}

/**
 * @param {string} day @param {string} roll  a word of the attribute
 * @param {string} calendar  "weekends 2026-12-25": the days that are closed besides */
function rolled(day, roll, calendar) {
    /** The first open day that way. @param {number} step */
    const open = (step) => {
        let at = Date.parse(day);
        while (new Date(at).getUTCDay() % 6 === 0 || calendar.includes(iso(at))) at += step;
        return iso(at);
    };
    const forward = roll === 'nearest'
        ? new Date(day).getUTCDay() < 2 : /following$/.test(roll);
    const way = forward ? DAY : -DAY;
    const found = open(way);
    return roll[0] === 'm' && found.slice(0, 7) !== day.slice(0, 7) ? open(-way) : found;
}
