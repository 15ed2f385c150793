// @ts-check
// Takes away the one way out of a page that no policy closes in every browser: connections from
// peer to peer. Imported before anything else.

export { seal };

const WAYS_OUT = [
    'RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'RTCDataChannel',
    'RTCIceTransport', 'WebTransport',
];

/** @param {any} scope  the window */
function seal(scope) {
    for (const name of WAYS_OUT) {
        delete scope[name];
        if (name in scope) Object.defineProperty(scope, name, { value: undefined });
    }
}

seal(globalThis);
