import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs', ROOT)).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'));

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The members of a union of texts in the model, as written there: types leave nothing behind to ask at run time. */
function membersOf(type: string): string[] {
  const declaration = new RegExp(`export type ${type} =([^;]*);`).exec(
    ['faults', 'decided'].map((file) => read(`src/model/${file}.ts`)).join('\n'),
  )?.[1];
  if (declaration === undefined) throw new Error(`src/model declares no type ${type}`);
  return [...declaration.matchAll(/'([^']+)'/g)].map(([, member = '']) => member);
}

/** Code spans in the first column of every table. */
function firstColumn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const cell = /^\| (`[^|]*)\|/.exec(line)?.[1] ?? '';
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  });
}

describe('docs/faults.md', () => {
  it('explains every fault of the model once, and no other', () => {
    expect(firstColumn(read('docs/faults.md')).sort()).toEqual(membersOf('FaultCode').sort());
  });
});

describe('README.md', () => {
  it('names every reason to keep an AMI', () => {
    const text = read('README.md');
    for (const reason of membersOf('KeepReason')) expect(text).toContain(`\`${reason}\``);
  });

  it('describes only inputs and outputs of the action in its tables of them', () => {
    const text = read('README.md');
    const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, unknown>>;
    for (const part of ['inputs', 'outputs'] as const) {
      const table = text.slice(text.indexOf(`<!-- ${part}:start -->`), text.indexOf(`<!-- ${part}:end -->`));
      const rows = table.split('\n').flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
      expect(rows).toEqual(Object.keys(action[part]));
    }
  });
});

/** GitHub's anchors: lower case, punctuation gone, spaces to hyphens. */
function anchorsOf(text: string): Set<string> {
  const headings = text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe.each(DOCUMENTS)('the links of %s', (path) => {
  it('lead to files and headings that exist', () => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => !/^https?:/.test(one))) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? new URL(path, ROOT) : new URL(file, new URL(path, ROOT));
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8')), link).toContain(anchor);
    }
  });
});
