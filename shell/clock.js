// @ts-check
// Days and moments as the clock on the wall shows them.

export { localDay, localMoment };

const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/**
 * "2026-11-22"
 * @param {Date} moment
 */
function localDay(moment) {
    const year = String(moment.getFullYear()).padStart(4, '0');
    return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * "2026-11-22T14:05"
 * @param {Date} moment
 */
function localMoment(moment) {
    return `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
