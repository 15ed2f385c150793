// @ts-check
// The TypeScript of a draft, from the JSON Schema that the engine itself writes: the fields it reads
// and no others.

export { draftTypes };

/**
 * @typedef {{ type?: string, properties?: Record<string, Schema>, required?: string[],
 *     items?: Schema, enum?: string[], const?: unknown }} Schema
 */

/** @param {Schema} schema */
function draftTypes(schema) {
    return '// What was typed: texts as people write them. Written by build.mjs.\n\n'
        + `export interface Draft ${typeOf(schema, '')}\n`;
}

/** @param {Schema} schema @param {string} indent @returns {string} */
function typeOf(schema, indent) {
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
    if (schema.type === 'object') return membersOf(schema, indent);
    if (schema.type === 'array' && schema.items) return `Array<${typeOf(schema.items, indent)}>`;
    if (['string', 'boolean'].includes(schema.type ?? '')) return String(schema.type);
    if (schema.type === 'integer') return 'number';
    throw new Error(`no TypeScript for ${JSON.stringify(schema).slice(0, 80)}`);
}

/** @param {Schema} schema @param {string} indent */
function membersOf({ properties = {}, required = [] }, indent) {
    const inner = `${indent}    `;
    const members = Object.entries(properties).map(([name, schema]) =>
        `${inner}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)};\n`);
    return `{\n${members.join('')}${indent}}`;
}
