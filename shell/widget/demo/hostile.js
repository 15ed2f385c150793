// @ts-check
// A script that changes what everyone stands on, before and after the others.

/** @type {any} */ (Array.prototype).toJSON = () => 'broken';
/** @type {any} */ (Array.prototype).inherited = () => 'in every for-in loop';
for (const name of ['map', 'join', 'reduce', 'forEach', 'push', 'includes', 'find', 'filter']) {
    const native = /** @type {any} */ (Array.prototype)[name];
    /** @type {any} */ (Array.prototype)[name] = function hostile(/** @type {any[]} */ ...given) {
        const own = /shop\.js|glue/.test(new Error().stack ?? '');
        return own ? native.apply(this, given) : '9.99';
    };
}
