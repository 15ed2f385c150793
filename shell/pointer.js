// @ts-check
// Mouse, finger, wheel and the keys of the page as a whole. Listened to on the window, so that
// hovering and scrolling go on over the input fields; pressing counts on the canvas only, because
// the fields answer it themselves.

/** @typedef {import('./platform.js').Platform} Platform */

/** In the order of the enumeration in web/platform/event.h. */
const keys = ['Escape', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];
const lineHeight = 33; // of browsers whose wheels count lines

/** @param {Platform} platform @param {HTMLCanvasElement} canvas */
export function listen(platform, canvas) {
    const { module } = platform;
    let finger = -1;
    let onCanvas = false;
    const now = () => performance.now() / 1000;
    /** @param {string} type @param {(event: any) => void} act @param {AddEventListenerOptions} [how] */
    const on = (type, act, how = { passive: true }) => window.addEventListener(type, (event) => {
        act(event);
        platform.wake();
    }, how);

    on('pointerdown', (event) => {
        onCanvas = event.target === canvas;
        if (event.pointerType === 'touch') {
            if (!event.isPrimary) return;
            finger = event.pointerId;
            module._termwise_page_touch_down(event.clientX, event.clientY, now());
        } else if (onCanvas && event.button === 0) {
            canvas.setPointerCapture(event.pointerId);
            module._termwise_page_pointer(event.clientX, event.clientY);
            module._termwise_page_press(1);
        }
    });
    on('pointermove', (event) => {
        if (event.pointerType !== 'touch') {
            module._termwise_page_pointer(event.clientX, event.clientY);
        } else if (event.pointerId === finger) {
            module._termwise_page_touch_move(event.clientX, event.clientY, now());
        }
    });
    on('pointerup', (event) => {
        if (event.pointerType !== 'touch') module._termwise_page_press(0);
        else if (event.pointerId === finger) module._termwise_page_touch_up(now(), onCanvas ? 1 : 0);
    });
    on('pointercancel', (event) => {
        if (event.pointerType !== 'touch') module._termwise_page_press(0);
        else if (event.pointerId === finger) module._termwise_page_touch_cancel();
    });
    document.documentElement.addEventListener('pointerleave', (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        module._termwise_page_pointer_left();
        platform.wake();
    });
    window.addEventListener('blur', () => module._termwise_page_press(0));
    window.addEventListener('wheel', (event) => {
        if (event.ctrlKey) return; // zooms the page
        const scale = event.deltaMode === 1 ? lineHeight : event.deltaMode === 2 ? innerHeight : 1;
        module._termwise_page_wheel(event.deltaX * scale, event.deltaY * scale);
        platform.wake();
    }, { passive: true });
    window.addEventListener('keydown', (event) => {
        const key = keys.indexOf(event.key);
        if (key < 0 || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
        const editing = event.target instanceof Element && event.target.matches('input,select,[role=tab],[role=radio],[role^=menu]');
        if (editing && key > 2) return;
        platform.key(key);
    });
}
