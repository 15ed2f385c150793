// @ts-check
// CRC-32C (Castagnoli), as iSCSI uses it: RFC 3720, appendix B.4. Of "123456789" it is e3069283.

export { crc32c };

const REVERSED_POLYNOMIAL = 0x82f63b78;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) {
        rest = rest & 1 ? (rest >>> 1) ^ REVERSED_POLYNOMIAL : rest >>> 1;
    }
    return rest >>> 0;
});

/**
 * @param {Uint8Array} bytes
 * @returns {number} 0 to 2^32 - 1
 */
function crc32c(bytes) {
    let rest = 0xffffffff;
    for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 0xff];
    return (rest ^ 0xffffffff) >>> 0;
}
