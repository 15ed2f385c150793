// @ts-check
// Tab walks out of the frame as out of any part of a page; this says to where.

export { watchLeaving };

/** @param {(to: 'next' | 'previous') => void} left */
function watchLeaving(left) {
    /** @type {{ to: 'next' | 'previous', at: number } | null} */ let pressed = null;
    addEventListener('keydown', ({ key, shiftKey, timeStamp }) => {
        pressed = key === 'Tab' ? { to: shiftKey ? 'previous' : 'next', at: timeStamp } : null;
    }, true);
    addEventListener('blur', ({ target, timeStamp }) => {
        if (target === window && pressed !== null && timeStamp - pressed.at < 500) left(pressed.to);
        pressed = null;
    });
}
