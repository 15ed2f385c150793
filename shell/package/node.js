// @ts-check
// For Node: the module is read from the file beside this one.

import { readFile } from 'node:fs/promises';
import { EngineStopped, engineMaker } from './create_engine.js';

export { EngineStopped, createEngine };

const createEngine = engineMaker(
    () => readFile(new URL('./engine.wasm', import.meta.url)),
    (address) => address.protocol === 'file:' ? readFile(address) : fetch(address));
