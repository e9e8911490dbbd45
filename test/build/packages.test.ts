import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importedPackages } from '../../scripts/bundle/imports.ts';
import { moduleConditionFiles, reachablePackages } from '../../scripts/bundle/packages.ts';

let root: string;

function install(folder: string, manifest: Record<string, unknown>): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
}

const withModule = { '.': { module: './es/index.js', node: './cjs/index.js' } };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('reachablePackages', () => {
  it('follows dependencies, prefers the nearest copy and leaves out what only development needs', () => {
    install('.', { name: 'root', dependencies: { a: '1' }, devDependencies: { tool: '1' } });
    install('node_modules/a', { name: 'a', dependencies: { b: '2' } });
    install('node_modules/a/node_modules/b', { name: 'b' });
    install('node_modules/b', { name: 'b' });
    install('node_modules/tool', { name: 'tool' });
    expect(reachablePackages(root, ['a']).map(({ folder }) => folder)).toEqual([
      join(root, 'node_modules/a'),
      join(root, 'node_modules/a/node_modules/b'),
    ]);
  });

  it('ends on packages that depend on each other', () => {
    install('.', { name: 'root', dependencies: { a: '1' } });
    install('node_modules/a', { name: 'a', dependencies: { b: '1' } });
    install('node_modules/b', { name: 'b', dependencies: { a: '1' } });
    expect(reachablePackages(root, ['a'])).toHaveLength(2);
  });

  it('names the package that is missing', () => {
    install('.', { name: 'root' });
    expect(() => reachablePackages(root, ['absent'])).toThrow(
      `absent, needed in ${root}, is not installed. Run: npm ci`,
    );
  });
});

describe('importedPackages', () => {
  it('finds what the sources name, and no file and no module of Node', () => {
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    writeFileSync(join(root, 'src/a.ts'), "import { x } from '@scope/a/retry';\nimport 'b';\nimport './c.ts';\n");
    writeFileSync(
      join(root, 'src/deep/d.ts'),
      "import fs from 'node:fs';\nconst e = await import('e');\nx.join(', ');\n",
    );
    expect(importedPackages(root, ['src'])).toEqual(['@scope/a', 'b', 'e']);
  });

  it('finds the packages of this action', () => {
    const names = importedPackages(join(import.meta.dirname, '../..'), ['src', 'sandbox']);
    expect(names).toEqual(expect.arrayContaining(['@actions/core', '@aws-sdk/client-ec2', 'commander', 'yaml']));
  });
});

describe('moduleConditionFiles', () => {
  it('maps each subpath that has a module condition, and no other', () => {
    install('.', { name: 'root', dependencies: { '@scope/a': '1' } });
    install('node_modules/@scope/a', {
      name: '@scope/a',
      exports: {
        ...withModule,
        './retry': { module: { types: './retry.d.ts', default: './es/retry.mjs' }, node: './cjs/retry.js' },
        './plain': { import: './plain.js' },
        './package.json': { module: './package.json' },
        './*': { module: './es/*.js' },
      },
    });
    const folder = join(root, 'node_modules/@scope/a');
    expect([...moduleConditionFiles(reachablePackages(root, ['@scope/a']))]).toEqual([
      ['@scope/a', join(folder, 'es/index.js')],
      ['@scope/a/retry', join(folder, 'es/retry.mjs')],
    ]);
  });

  it('refuses two versions of one package, because a specifier can stand for one file only', () => {
    install('.', { name: 'root', dependencies: { a: '1', b: '1' } });
    install('node_modules/a', { name: 'a', exports: withModule });
    install('node_modules/b', { name: 'b', dependencies: { a: '2' } });
    install('node_modules/b/node_modules/a', { name: 'a', exports: withModule });
    expect(() => moduleConditionFiles(reachablePackages(root, ['a', 'b']))).toThrow('a is installed twice');
  });
});
