import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'RELEASING.md',
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

describe('docs/deletion.md', () => {
  it('names every reason to keep an AMI', () => {
    const text = read('docs/deletion.md');
    for (const reason of membersOf('KeepReason')) expect(text).toContain(`\`${reason}\``);
  });
});

describe('README.md', () => {
  it('is read in one sitting, and leaves tables of inputs to the reference', () => {
    const lines = read('README.md').split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(150);
    expect(lines).toBeLessThanOrEqual(200);
  });

  it('leads to every page and every example', () => {
    const files = ['docs', 'examples'].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT))
        .filter((name) => /\.(md|yml)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const text = read('README.md');
    expect(files.filter((file) => !text.includes(`](${file}`))).toEqual([]);
  });
});

describe('docs/reference.md', () => {
  it.each(['inputs', 'outputs'] as const)('has one row for each of the %s of the action', (part) => {
    const text = read('docs/reference.md');
    const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, unknown>>;
    const table = text.slice(text.indexOf(`<!-- ${part}:start -->`), text.indexOf(`<!-- ${part}:end -->`));
    const rows = table.split('\n').flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
    expect(rows.sort()).toEqual(Object.keys(action[part]).sort());
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

/** Reads each argument as a script of its own, without running it, and prints what is wrong with it. */
const READ_ALL = `for block in "$@"; do
  wrong=$( (eval "set -n
$block") 2>&1 )
  [ -z "$wrong" ] || printf '%s\\n%s\\n' "$wrong" "$block"
done`;

/** What bash says of blocks of code; nothing where it can read them all. */
function wrongIn(blocks: readonly string[]): string {
  return spawnSync('bash', ['-c', READ_ALL, 'blocks', ...blocks], { encoding: 'utf8' }).stdout;
}

describe('the shell lines of all pages', () => {
  it('are read by bash', () => {
    const blocks = DOCUMENTS.flatMap((path) =>
      // Words in angle brackets and dots are for the reader to fill in.
      [...read(path).matchAll(/```sh\n([\s\S]*?)```/g)].map(
        ([, lines = '']) => `# ${path}\n${lines.replaceAll(/<(\w+)>/g, '$1')}`,
      ),
    );
    expect(blocks.length).toBeGreaterThan(20);
    expect(wrongIn(blocks)).toBe('');
  });

  it.each(['echo "open', 'if true; then', 'cat <<END\ntext', 'echo (a)', '}'])('would be found wrong: %s', (wrong) => {
    expect(wrongIn(['echo right', wrong, 'echo right'])).toContain(wrong);
    expect(wrongIn(['echo right > made', 'exit 3'])).toBe('');
  });
});

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
