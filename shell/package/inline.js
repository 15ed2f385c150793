// @ts-check
// For any place: the module is part of the script, a third larger, and nothing is fetched or read.

import { EngineStopped, engineMaker } from './create_engine.js';
import { ENGINE } from './engine_base64.js';

export { EngineStopped, createEngine };

const createEngine = engineMaker(
    () => Uint8Array.from(atob(ENGINE), (letter) => letter.charCodeAt(0)),
    (address) => fetch(address));
