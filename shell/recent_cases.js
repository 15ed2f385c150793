// @ts-check
// The cases set aside as the page lists them: a line each of key, local time and name.

import { localMoment } from './clock.js';

export { recentCases };

const MOST = 9;

/**
 * "7\t2026-11-22T14:05\tAtelier Lumen\n", the newest first; the name is empty where the case has
 * none, and a case that cannot be read is left out.
 * @param {{ key: IDBValidKey, keptAt: Date, text: string }[]} cases
 */
function recentCases(cases) {
    const lines = [];
    for (const { key, keptAt, text } of cases) {
        const name = nameOf(text);
        if (name === null) continue;
        lines.push(`${key}\t${localMoment(keptAt)}\t${name}\n`);
        if (lines.length === MOST) break;
    }
    return lines.join('');
}

/** What the user called the case, or the number of its invoice. @param {string} text */
function nameOf(text) {
    try {
        const { title, invoice_number: number } = JSON.parse(text);
        return String(title || number || '').replace(/\s+/g, ' ').trim();
    } catch {
        return null;
    }
}
