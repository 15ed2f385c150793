// @ts-check
// The page's own files as they are asked for: rules and examples as text, typefaces as bytes, the
// words of a language and the sentences of its documents.

import { ASSETS } from './assets.js';

export { bytes, letters, text, words };

/** @param {string} path */
async function loaded(path) {
    const response = await fetch(new URL(path, document.baseURI));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
}
const text = async (/** @type {string} */ path) => (await loaded(path)).text();
const bytes = async (/** @type {string} */ path) => (await loaded(path)).arrayBuffer();

/** The words of a language; English for one that there are no words for. */
const words = (/** @type {string} */ language) =>
    text(ASSETS.locales[language] ?? ASSETS.locales.en);
const letters = (/** @type {string} */ language) => text(ASSETS.letters[language]);
