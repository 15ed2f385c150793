// @ts-check
// For pages: the module is fetched from beside this file. Bundlers that know
// `new URL(..., import.meta.url)` (Vite, webpack, Rollup) put it there; with others, pass `wasm`.

import { EngineStopped, engineMaker } from './create_engine.js';

export { EngineStopped, createEngine };

const createEngine = engineMaker(
    () => fetch(new URL('./engine.wasm', import.meta.url)),
    (address) => fetch(address));
