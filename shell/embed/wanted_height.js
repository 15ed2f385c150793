// @ts-check
// How tall the frame would have to be for the view on screen to need no scrolling.

export { watchHeight };

/** Below the last thing in a view. */
const MARGIN = 24;
/** Less than that is no reason to move what surrounds the frame. */
const TOLERANCE = 4;
/** Milliseconds from one look to the next: a view that unfolds is not told frame by frame. */
const PAUSE = 100;

/**
 * Tells a height when it has changed, at most once in PAUSE; the last one is told in any case.
 * @param {HTMLElement} overlay  where the page's nodes are elements
 * @param {() => Iterable<import('../semantics.js').Node>} nodes
 * @param {number} bar  pixels of the frame that the page does not have
 * @param {(height: number) => void} changed
 */
function watchHeight(overlay, nodes, bar, changed) {
    let told = 0;
    let looked = -PAUSE;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let waiting;
    const look = () => {
        waiting = undefined;
        const height = wantedHeight([...nodes()]);
        if (height !== null && Math.abs(height + bar - told) >= TOLERANCE) changed(told = height + bar);
        looked = performance.now();
    };
    new MutationObserver(() => { waiting ??= setTimeout(look, looked + PAUSE - performance.now()); })
        .observe(overlay, { subtree: true, childList: true, attributeFilter: ['style'] });
}

/**
 * The height of what can be scrolled, wherever it has been scrolled to, with what stands above and
 * below it.
 * @param {import('../semantics.js').Node[]} nodes
 */
function wantedHeight(nodes) {
    const main = nodes.find(({ role }) => role === 'main');
    const seen = nodes.filter(({ role }) => role === 'viewport')
        .sort((a, b) => b.width - a.width)[0];
    if (!main || !seen) return null;
    const inside = nodes.filter((node) => node !== seen && node.height > 0 && within(node, seen));
    if (inside.length === 0) return null;
    const top = Math.min(...inside.map(({ y }) => y));
    const bottom = Math.max(...inside.map(({ y, height }) => y + height));
    const below = Math.max(0, innerHeight - seen.y - seen.height);
    return Math.ceil(seen.y + (bottom - top) + MARGIN * 2 + below);
}

/** @param {import('../semantics.js').Node} node @param {import('../semantics.js').Node} seen */
function within({ x, width, role }, seen) {
    return !['main', 'navigation', 'banner'].includes(role)
        && x >= seen.x - 1 && x + width <= seen.x + seen.width + 1;
}
