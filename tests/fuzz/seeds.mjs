// @ts-check
// Writes what the fuzzers start from: the drafts of the published cases and two more, terms of
// payment, proof sheets, and a dictionary of the words each input is made of.
//
//   node tests/fuzz/seeds.mjs TERMWISE FOLDER     TERMWISE is the program that writes proof sheets

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [termwise, folder] = process.argv.slice(2);
const cases = readdirSync('assets/examples').filter((name) => name.endsWith('.json')).sort()
    .map((name) => JSON.parse(readFileSync(path.join('assets/examples', name), 'utf8')));

/** @param {string} input @param {string[]} seeds */
function writeSeeds(input, seeds) {
    mkdirSync(path.join(folder, input), { recursive: true });
    seeds.forEach((seed, i) => writeFileSync(path.join(folder, input, `seed-${i}`), seed));
}

/** @param {string} input @param {Iterable<string>} words */
function writeDictionary(input, words) {
    const lines = [...words].map((word) => JSON.stringify(word))
        .filter((word) => /^"(?:[ -[\]-~]|\\["\\])+"$/.test(word));
    writeFileSync(path.join(folder, `${input}.dict`), `${lines.join('\n')}\n`);
}

/** Every key and every text in a JSON value. @param {any} value @returns {string[]} */
function wordsOf(value) {
    if (typeof value === 'string') return [`"${value}"`];
    if (value === null || typeof value !== 'object') return [];
    const keys = Array.isArray(value) ? [] : Object.keys(value).map((key) => `"${key}":`);
    return [...keys, ...Object.values(value).flatMap(wordsOf)];
}

// What no published case has: something of every kind that can happen to a debt, and all advice.
const eventful = {
    ...cases[0].draft,
    jurisdiction: 'FR', currency: 'EUR', calendar: '', debtor: 'consumer', terms: 'net 30', plan: '2x/30d',
    issued_on: '2025-01-06', received_on: '', delivered_on: '', ordered_on: '', demanded_on: '2025-03-03',
    as_of: '2026-05-04',
    payments: [{ paid_on: '2025-08-20', amount: '10.00' }],
    events: [
        { kind: 'cost', on: '2025-03-03', amount: '35.00' },
        { kind: 'credit_note', on: '2025-03-10', amount: '20.00' },
        { kind: 'standstill', on: '2025-05-05', until: '2025-05-30' },
        { kind: 'promise', on: '2025-07-01', until: '2025-07-15' },
        { kind: 'acknowledgement', on: '2025-09-01' },
        { kind: 'claim', on: '2025-10-01' },
        { kind: 'judgment', on: '2025-12-01' },  // two months later the law adds five points
    ],
};
const advised = JSON.parse(readFileSync('tests/browser/full_case.json', 'utf8'));
const drafts = [...cases.map(({ draft }) => draft), eventful, advised]
    .map((draft) => JSON.stringify(draft));
const schema = JSON.parse(execFileSync(termwise, ['schema'], { encoding: 'utf8' }));
writeSeeds('draft', drafts);
writeDictionary('draft', new Set([...drafts.map((draft) => JSON.parse(draft)), schema].flatMap(wordsOf)));

const terms = [
    ...cases.map((published) => published.draft.terms ?? ''), '45 jours fin de mois le 10',
    '14 Tage 2 % Skonto, 30 Tage netto', '30% à la commande, solde à 30 jours', '4x/14d',
    '3/7 2/14 net 30', 'net30@receipt~mf', 'eom30+cut20+on10&25', '30%@order+3x/2w!even-last',
];
writeSeeds('terms', terms);
writeDictionary('terms', new Set(terms.flatMap((text) => text.match(/[^\s\d]+/g) ?? [])));

const sheets = drafts.map((draft) => execFileSync(termwise, ['proof'], { input: draft, encoding: 'utf8' }));
writeSeeds('proof', sheets);
writeDictionary('proof', new Set(['"termwise_proof":1', '"sha256":', '"tables":', '"outcome"']));
