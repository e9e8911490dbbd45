import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundled, withoutDetours } from '../../scripts/bundle/bundle.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

function install(name: string, files: Readonly<Record<string, string>>, manifest: object = {}): void {
  const folder = `node_modules/${name}`;
  write({ [`${folder}/package.json`]: JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...manifest }) });
  for (const [file, text] of Object.entries(files)) write({ [`${folder}/${file}`]: text });
}

const bundle = (together: Readonly<Record<string, readonly string[]>> = {}) =>
  bundled(root, { entry: 'src/main.ts', together });

const textOf = async () => [...(await bundle()).values()].join('\n');

describe('a bundle', () => {
  it('drops declarations that nothing refers to, also in chains, and keeps what has an effect', async () => {
    write({
      'src/main.ts': "import { used } from './other.ts';\nconsole.log(used);\n",
      'src/other.ts':
        "const inner = ['gone'];\nconst unused = [inner];\nexport const used: number = 1;\nconst kept = globalThis.register(1);\n",
    });
    const text = await textOf();
    expect(text).toContain('console.log(1)');
    expect(text).toContain('globalThis.register(1)');
    expect(text).not.toContain('gone');
  });

  it('keeps names and line breaks, and the names that errors are known by', async () => {
    write({
      'src/main.ts':
        'class ServiceError extends Error {}\nfunction longName(argument: string) {\n  throw new ServiceError(argument);\n}\nlongName(process.argv[2] ?? "");\nlongName("again");\n',
    });
    const text = await textOf();
    expect(text).toMatch(/\bServiceError = class|class ServiceError\b/);
    expect(text).toMatch(/function longName\(argument\) \{\n/);
  });

  it("takes a package's ES modules where it has them, and lists its licence", async () => {
    install(
      'dual',
      { 'es.js': "export const way = () => 'es';", 'cjs.js': "exports.way = () => 'cjs';", LICENSE: 'Permitted' },
      {
        exports: { '.': { module: './es.js', node: './cjs.js' } },
      },
    );
    write({ 'src/main.ts': "import { way } from 'dual';\nconsole.log(way());\n" });
    const files = await bundle();
    expect(files.get('index.js')).toContain('() => "es"');
    expect(files.get('licenses.txt')).toBe('dual 1.0.0 (MIT)\n\nPermitted\n');
  });

  it('leaves out what packages import in vain, and stops where somebody begins to use it', async () => {
    install('undici', { 'index.js': "export const fetch = 'undici:client'; export const request = 1;" });
    write({ 'src/main.ts': "import { fetch } from 'undici';\nconsole.log(fetch);\n" });
    expect(await textOf()).not.toContain('undici:client');
    write({ 'src/main.ts': "import { request } from 'undici';\nconsole.log(request);\n" });
    await expect(bundle()).rejects.toThrow(/request/);
  });

  it('stops at what cannot be found', async () => {
    write({ 'src/main.ts': "import 'absent';\n" });
    await expect(bundle()).rejects.toThrow(/absent/);
  });

  it('puts what is loaded together into one file, and gives the same text each time', async () => {
    write({
      'src/main.ts':
        "import { shared } from './shared.ts';\nconst { a } = await import('./a.ts');\nconsole.log(shared, await a());\n",
      'src/shared.ts': 'export const shared = new Date();\n',
      'src/a.ts':
        "import { shared } from './shared.ts';\nexport const a = async () => (await import('./b.ts')).b(shared);\n",
      'src/b.ts': "import { c } from './c.ts';\nexport const b = (date: Date) => [date, c, new Date()];\n",
      'src/c.ts': 'export const c = new Date();\n',
    });
    const scripts = async () =>
      [...(await bundle({ both: ['src/a.ts', 'src/b.ts'] }))].filter(([name]) => name.endsWith('.js'));
    const files = await scripts();
    expect(files.map(([name]) => name).sort()).toEqual(['both.js', 'index.js', 'start.js']);
    expect(files.find(([name]) => name === 'index.js')?.[1]).toContain('import("./both.js")');
    expect(await scripts()).toEqual(files);
  });
});

describe('withoutDetours', () => {
  it('loads the file itself where another only hands on its names, and keeps one that renames', () => {
    const scripts = new Map([
      ['index.js', 'await import("./mode.js"); await import("./view.js"); await import("./other.js");'],
      ['mode.js', 'export { mode, view } from "./both.js";\n'],
      ['view.js', 'export { t as view } from "./both.js";\n'],
      ['other.js', 'export { mode } from "./both.js";\nconsole.log(1);'],
    ]);
    expect(withoutDetours(scripts)).toEqual(
      new Map(
        [...scripts, ['index.js', scripts.get('index.js')?.replace('./mode.js', './both.js')]].filter(
          ([name]) => name !== 'mode.js',
        ) as [string, string][],
      ),
    );
  });
});
