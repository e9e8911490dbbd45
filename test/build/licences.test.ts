import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenceTexts, packagesOf } from '../../scripts/bundle/licences.ts';

describe('packagesOf', () => {
  it('finds the package of every module, and none for own code', () => {
    expect(
      packagesOf([
        '/r/src/main.ts',
        '/r/node_modules/tunnel/lib/tunnel.js',
        '/r/node_modules/@aws-sdk/core/dist-es/index.js',
        '/r/node_modules/@aws-sdk/core/dist-es/other.js',
        '/r/node_modules/a/node_modules/b/index.js',
        '\0left-out:undici',
      ]),
    ).toEqual(['/r/node_modules/@aws-sdk/core', '/r/node_modules/a/node_modules/b', '/r/node_modules/tunnel']);
  });
});

describe('licenceTexts', () => {
  let root: string;

  function install(name: string, licence: string | undefined, files: Record<string, string>): string {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: licence }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'licences-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints a text once for all packages that share it, with notices', () => {
    const text = licenceTexts([
      install('b', 'MIT', { LICENSE: 'Permission\r\nis granted\n' }),
      install('a', 'MIT', { 'LICENSE.md': 'Permission\nis granted' }),
      install('c', 'Apache-2.0', { LICENSE: 'Apache', NOTICE: 'Credits', 'README.md': 'Hello' }),
      install('d', 'ISC', {}),
    ]);
    const rule = `\n\n${'-'.repeat(80)}\n\n`;
    expect(text).toBe(
      [
        'a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nPermission\nis granted',
        'c 1.0.0 (Apache-2.0)\n\nApache\n\nCredits',
        'd 1.0.0 (ISC)\n\nThe package brings no text of its licence.\n',
      ].join(rule),
    );
  });

  it('refuses a package without a licence', () => {
    expect(() => licenceTexts([install('mystery', undefined, {})])).toThrow('does not say its licence');
  });
});
