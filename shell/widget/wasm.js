// @ts-check
// The core as WebAssembly, for elements with engine="wasm". It is a file of its own, because a
// strict policy blocks WebAssembly and reports it.

import bytes from 'termwise:wasm';

/** @typedef {import('./quote.js').QuoteModule} QuoteModule */

customElements.whenDefined('termwise-plan').then((plan) => /** @type {any} */ (plan).useWasm(
    WebAssembly.instantiate(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)))
    .then(({ instance }) => /** @type {QuoteModule} */ (/** @type {unknown} */ (instance.exports)))));
