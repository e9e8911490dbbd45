import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { completeLockfile } from '../../scripts/lockfile/complete.ts';
import { unhashed, withIntegrity } from '../../scripts/lockfile/integrity.ts';

const committed = readFileSync(join(resolve(import.meta.dirname, '../..'), 'package-lock.json'), 'utf8');

it('the lockfile has every optional package that npm ci demands; npm run lockfile repairs it', () => {
  expect(completeLockfile(committed).added).toEqual([]);
});

it('the lockfile has a hash of every package; npm run lockfile adds them', () => {
  expect(unhashed(committed)).toEqual([]);
});

it('finds what has no hash, wherever it lies, and adds it beside the version', () => {
  const lockfile = JSON.stringify({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', optional: true },
      'node_modules/linked': { link: true },
    },
  });
  expect(unhashed(lockfile)).toEqual([{ path: 'node_modules/a/node_modules/@b/c', specifier: '@b/c@2.0.0' }]);
  const whole = JSON.parse(withIntegrity(lockfile, new Map([['@b/c@2.0.0', 'sha512-c']])));
  expect(whole.packages['node_modules/a/node_modules/@b/c']).toEqual({
    version: '2.0.0',
    integrity: 'sha512-c',
    optional: true,
  });
});

it('the lockfile names no host', () => {
  expect(committed).not.toContain('"resolved"');
});

it('adds a missing platform package beside one of another version', () => {
  const lockfile = {
    packages: {
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@tool/darwin-arm64': '2.0.0', '@tool/linux-x64': '2.0.0' },
      },
      'node_modules/@tool/linux-x64': { version: '1.0.0' },
    },
  };
  const { text, added } = completeLockfile(JSON.stringify(lockfile));
  expect(added).toEqual(['node_modules/@tool/darwin-arm64', 'node_modules/tool/node_modules/@tool/linux-x64']);
  expect(JSON.parse(text).packages['node_modules/@tool/darwin-arm64']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    os: ['darwin'],
    dev: true,
    optional: true,
  });
});
