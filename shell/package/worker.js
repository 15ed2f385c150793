// @ts-check
// For workers, of a page or of a server at the edge. Where a worker has no address of its own, as
// at the edge, the module cannot be fetched from beside it: it has to be passed.

import { EngineStopped, engineMaker } from './create_engine.js';

export { EngineStopped, createEngine };

const createEngine = engineMaker(async () => {
    if (!import.meta.url) {
        throw new TypeError('this worker has no address: createEngine({ wasm }) needs the module');
    }
    return fetch(new URL('./engine.wasm', import.meta.url));
}, (address) => fetch(address));
