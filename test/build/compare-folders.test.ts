import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareFolders } from '../../scripts/compare-folders.ts';

let folder: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds nothing in equal folders', () => {
  for (const side of ['old', 'new']) write(`${side}/cli/index.js`, 'same');
  expect(compareFolders(join(folder, 'old'), join(folder, 'new'))).toEqual([]);
});

it('tells missing, left over and different files apart', () => {
  write('old/index.js', 'one');
  write('old/10.index.js', 'chunk');
  write('new/index.js', 'two');
  write('new/cli/index.js', 'cli');
  expect(compareFolders(join(folder, 'old'), join(folder, 'new'))).toEqual([
    { file: '10.index.js', state: 'is left over' },
    { file: 'cli/index.js', state: 'is missing' },
    { file: 'index.js', state: 'differs' },
  ]);
});

it('takes a folder that does not exist for an empty one', () => {
  write('new/index.js', 'one');
  expect(compareFolders(join(folder, 'old'), join(folder, 'new'))).toEqual([{ file: 'index.js', state: 'is missing' }]);
});
