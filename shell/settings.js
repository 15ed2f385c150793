// @ts-check
// The few choices this browser remembers: language, theme, text_size, last_file,
// own_rates.

import { answerOf } from './database.js';

export { preferredLanguage, remember, settingsOf };

/**
 * All of them, by name; those never chosen are absent.
 * @param {import('./storage.js').Storage} storage
 * @returns {Promise<Record<string, string>>}
 */
async function settingsOf(storage) {
    return await storage.write(['meta'], (transaction) =>
        answerOf(transaction.objectStore('meta').get('settings'))) ?? {};
}

/**
 * @param {import('./storage.js').Storage} storage
 * @param {string} name
 * @param {string} value
 */
function remember(storage, name, value) {
    return storage.write(['meta'], async (transaction) => {
        const meta = transaction.objectStore('meta');
        const settings = await answerOf(meta.get('settings')) ?? {};
        await answerOf(meta.put({ ...settings, [name]: value }, 'settings'));
    });
}

/**
 * The first language the user reads that there is: exact tag, then its language alone, else
 * English.
 * @param {readonly string[]} wanted  tags, most wanted first
 * @param {readonly string[]} there  tags of the locale files
 */
function preferredLanguage(wanted, there) {
    for (const tag of wanted) {
        const language = tag.toLowerCase().split('-')[0];
        const match = there.find((one) => one.toLowerCase() === tag.toLowerCase())
            ?? there.find((one) => one.toLowerCase() === language);
        if (match !== undefined) return match;
    }
    return 'en';
}
