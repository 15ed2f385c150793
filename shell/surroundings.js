// @ts-check
// What surrounds the page: the size of the canvas in exact device pixels, the reader's taste in
// colours and motion, the on-screen keyboard, and a graphics context that can be lost.

/** @typedef {import('./platform.js').Platform} Platform */

/** @param {Platform} platform @param {HTMLCanvasElement} canvas */
export function watchSurroundings(platform, canvas) {
    watchAppearance(platform);
    watchKeyboard(platform);
    watchContext(platform, canvas);
    watchSize(platform, canvas);
}

/** Draws inside the observer's callback, so that a resized canvas never shows stretched.
 * @param {Platform} platform @param {HTMLCanvasElement} canvas */
function watchSize(platform, canvas) {
    const observer = new ResizeObserver(([entry]) => {
        const { width, height } = entry.contentRect;
        const exact = entry.devicePixelContentBoxSize?.[0];
        let across = exact?.inlineSize ?? Math.round(width * devicePixelRatio);
        let down = exact?.blockSize ?? Math.round(height * devicePixelRatio);
        if (Math.abs(across - width * devicePixelRatio) > 2) { // an emulated density
            across = Math.round(width * devicePixelRatio);
            down = Math.round(height * devicePixelRatio);
        }
        if (canvas.width !== across) canvas.width = across;
        if (canvas.height !== down) canvas.height = down;
        platform.module._termwise_page_resize(width, height, across, down);
        platform.sized = true;
        platform.frame();
    });
    try {
        observer.observe(canvas, { box: 'device-pixel-content-box' });
    } catch {
        observer.observe(canvas);
        watchDensity(() => { observer.unobserve(canvas); observer.observe(canvas); });
    }
}

/** @param {() => void} changed */
function watchDensity(changed) {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
        changed();
        watchDensity(changed);
    }, { once: true });
}

/** @param {Platform} platform */
function watchAppearance(platform) {
    const wishes = [
        '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)',
        '(prefers-contrast: more), (forced-colors: active)', '(pointer: coarse)',
    ].map((query) => matchMedia(query));
    const tell = () => {
        const bits = wishes.reduce((sum, wish, i) => sum | (wish.matches ? 1 << i : 0), 0);
        // The browser's own text size: 16 pixels unless the reader chose another.
        const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
        platform.module._termwise_page_appear(bits, Math.min(2, Math.max(1, size / 16)));
        platform.wake();
    };
    for (const wish of wishes) wish.addEventListener('change', tell);
    tell();
}

/** @param {Platform} platform */
function watchKeyboard(platform) {
    const view = window.visualViewport;
    view?.addEventListener('resize', () => {
        if (view.scale !== 1) return; // pinched, not covered
        platform.module._termwise_page_cover(Math.max(0, innerHeight - view.height - view.offsetTop));
        platform.wake();
    });
}

/** @param {Platform} platform @param {HTMLCanvasElement} canvas */
function watchContext(platform, canvas) {
    canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        platform.module._termwise_page_context(1);
    });
    canvas.addEventListener('webglcontextrestored', () => {
        platform.module._termwise_page_context(0);
        platform.wake();
    });
}
