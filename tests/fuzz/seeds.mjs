// @ts-check
// Writes what the fuzzers start from: the drafts of the published cases and two more, terms of payment, proof
// sheets, and a dictionary of the words each input is made of.
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
const late = cases.find(({ draft }) => draft.payments?.length)?.draft;
const eventful = {
    ...late,
    events: [
        { kind: 'cost', on: late.as_of, amount: '35.00' },
        { kind: 'credit_note', on: late.as_of, amount: '20.00' },
        { kind: 'standstill', on: late.payments[0].paid_on, until: late.as_of },
        { kind: 'promise', on: late.payments[0].paid_on, until: late.as_of },
        ...['acknowledgement', 'claim', 'judgment'].map((kind) => ({ kind, on: late.as_of })),
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
