import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { NOW, planFiles } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';

// A parser is wrong for whole classes of files, each of which comes up many times in these.
const OPTIONS = { numRuns: someRuns(80) };
const MISTAKES = someRuns(150);

describe('every right plan file', () => {
  it('is read as what was written, and accepted by the schema', () => {
    fc.assert(
      fc.property(planFiles, ({ written, meaning }) => {
        const text = stringify(written);
        expect(parsePlanFile(text, NOW)).toEqual({ ok: true, file: meaning });
        expect(schemaAccepts(text)).toBe(true);
      }),
      OPTIONS,
    );
  });

  it('means the same in any style of YAML', () => {
    const styles = [
      // Quoted, because the writer of the YAML breaks texts of several lines in this style.
      { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' },
      { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'QUOTE_DOUBLE' },
      { indent: 7, blockQuote: 'literal' },
    ] as const;
    fc.assert(
      fc.property(planFiles, fc.constantFrom(...styles), ({ written, meaning }, style) => {
        expect(parsePlanFile(stringify(written, style), NOW)).toEqual({ ok: true, file: meaning });
      }),
      OPTIONS,
    );
  });
});

/** One change to a tree of maps, records and lists: at a path, with the wrong thing put in its place. */
interface Mutation {
  readonly name: string;
  readonly apply: (tree: object) => void;
}

const NEEDED = new Set(['plans', 'selection', 'rules', 'expiry', 'vault', 'role']);
const WRONG_VALUES: readonly unknown[] = [null, true, 3.5, -1, { a: { b: 1 } }, [[[]]]];

/** The plain tree: insertion order is of no interest here. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return plain(new Map(Object.entries(value)));
  return value;
}

/** Every single way to drop a needed key, to add an unknown one, and to put the wrong type somewhere. */
function mutationsOf(tree: unknown, path: readonly (string | number)[] = []): Mutation[] {
  if (Array.isArray(tree))
    return tree.flatMap((item, index) => [...wrongTypes([...path, index]), ...mutationsOf(item, [...path, index])]);
  if (typeof tree !== 'object' || tree === null) return [];
  const last = path.at(-1);
  const named = last === 'plans' || last === 'rules';
  return [
    {
      name: `unknown key at ${path.join('.')}`,
      apply: (root) => Object.assign(at(root, path), { [named ? 'not a name' : 'x-unknown']: 'x' }),
    },
    ...Object.entries(tree).flatMap(([key, value]) => [
      ...(NEEDED.has(key) && !named
        ? [
            {
              name: `no ${key} at ${path.join('.')}`,
              apply: (root: object) => Reflect.deleteProperty(at(root, path), key),
            },
          ]
        : []),
      ...wrongTypes([...path, key]),
      ...mutationsOf(value, [...path, key]),
    ]),
  ];
}

function wrongTypes(path: readonly (string | number)[]): Mutation[] {
  return WRONG_VALUES.map((wrong) => ({
    name: `${JSON.stringify(wrong)} at ${path.join('.')}`,
    apply: (root) => Object.assign(at(root, path.slice(0, -1)), { [path.at(-1) ?? '']: wrong }),
  }));
}

function at(root: object, path: readonly (string | number)[]): object {
  let node: object = root;
  for (const step of path) {
    const next: unknown = Reflect.get(node, step);
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${path.join('.')}`);
    node = next;
  }
  return node;
}

describe('every single mistake in the structure', () => {
  it('is refused by the parser, with a place in the text, and by the schema', () => {
    let tried = 0;
    fc.assert(
      fc.property(planFiles, fc.nat(), ({ written }, draw) => {
        const mutations = mutationsOf(plain(written));
        const mutation = mutations[draw % mutations.length];
        const tree = plain(written);
        if (mutation === undefined || typeof tree !== 'object' || tree === null) throw new Error('no mutation');
        mutation.apply(tree);
        const text = stringify(tree);
        const reading = parsePlanFile(text, NOW);
        expect(reading.ok, mutation.name).toBe(false);
        expect(schemaAccepts(text), mutation.name).toBe(false);
        const lines = text.split('\n');
        for (const { line, column, message } of reading.ok ? [] : reading.problems) {
          expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message.length).toBeGreaterThan(10);
        }
        tried += 1;
      }),
      { numRuns: MISTAKES },
    );
    expect(tried).toBeGreaterThanOrEqual(MISTAKES);
  });

  it('does not stop at the first: two in different places are both told', () => {
    fc.assert(
      fc.property(planFiles, ({ written }) => {
        const tree = plain(written);
        if (typeof tree !== 'object' || tree === null) throw new Error('no plan file');
        const [plan = ''] = Object.keys(at(tree, ['plans']));
        const [rule = ''] = Object.keys(at(tree, ['plans', plan, 'rules']));
        Object.assign(tree, { 'x-one': 1 });
        Object.assign(at(tree, ['plans', plan]), { 'x-two': 2 });
        Object.assign(at(tree, ['plans', plan, 'rules', rule]), { expiry: '30 dayz', 'x-three': 3 });
        const reading = parsePlanFile(stringify(tree), NOW);
        const messages = reading.ok ? [] : reading.problems.map(({ message }) => message);
        for (const told of ['"x-one"', '"x-two"', '"x-three"', '"30 dayz"']) {
          expect(messages.filter((message) => message.includes(told))).toHaveLength(1);
        }
      }),
      { numRuns: someRuns(40) },
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'plans:',
      '\n',
      '  ',
      '- ',
      'a: ',
      '{',
      '}',
      '[',
      ']',
      '*x',
      '&x ',
      '!t ',
      '"',
      "'",
      '|\n',
      '#',
      '---\n',
      '?',
      ',',
      '<<: ',
      '\t',
      'rules:',
      '0 23 * * *',
      '\ufeff',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const reading = parsePlanFile(pieces.join(''), NOW);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 250 },
    );
  });
});
