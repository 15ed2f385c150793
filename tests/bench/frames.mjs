// @ts-check
// How long a frame of each view takes, natively and in WebAssembly, as frames.cpp prints it.

/** @typedef {{ view: string, example: string, nodes: number, still_ms: number, typed_ms: number,
 *   open_ms: number }} FrameTimes */

const nameWidth = 48;
const milliseconds = (/** @type {number} */ ms) => `${ms.toFixed(2)} ms`;

/** Prints both side by side; gives the longest frame of the second, of those a reader waits for.
 * @param {FrameTimes[]} native @param {FrameTimes[]} wasm
 * @param {(...cells: string[]) => void} row */
export function compareFrames(native, wasm, row) {
    row('a frame on the heaviest example'.padEnd(nameWidth), 'native', 'typed', 'all open', 'wasm',
        'typed', 'all open', 'nodes');
    for (const [index, times] of wasm.entries()) {
        row(`${times.view}, ${times.example}`.padEnd(nameWidth),
            ...[native[index], times].flatMap(({ still_ms, typed_ms, open_ms }) =>
                [still_ms, typed_ms, open_ms].map(milliseconds)),
            String(times.nodes));
    }
    return Math.max(...wasm.flatMap(({ still_ms, typed_ms }) => [still_ms, typed_ms]));
}
