import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const EC2_CLIENT = /\bEC2Client = class\b/;

function scriptsIn(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
}

describe('the committed bundles', () => {
  const dist = scriptsIn('dist');
  const entries = dist.filter(([name]) => /^(cli[\\/])?index\.js$/.test(name));

  it('are the action and the command line', () => expect(entries).toHaveLength(2));

  it.each(entries)('%s leaves the EC2 client to a chunk that loads after the first request', (name, text) => {
    expect(text).not.toMatch(EC2_CLIENT);
    const chunks = dist.filter(([chunk]) => chunk.startsWith('cli') === name.startsWith('cli'));
    expect(chunks.filter(([, chunk]) => EC2_CLIENT.test(chunk))).toHaveLength(1);
  });

  // Its own ES module of node:http reads every export, and one of them loads the undici that Node brings.
  it.each(dist)('%s leaves undici out', (_name, text) => {
    expect(text).not.toContain('undici:client');
    expect(text).not.toMatch(/\bfrom "(node:)?https?"|\bimport\("node:/);
  });

  // The EC2 client brings 1.3 MB of schemas, nearly all of which must be gone; its CommonJS build alone is 2 MB.
  it.each(dist)('%s is small enough to be parsed quickly', (_name, text) => expect(text.length).toBeLessThan(600_000));

  it('list the licences of what they hold', () => {
    for (const folder of ['dist', 'dist/cli']) {
      const licences = readFileSync(join(root, folder, 'licenses.txt'), 'utf8').split('\n');
      // The command line asks nothing of a runner.
      const runners = folder === 'dist' ? ['@actions/core'] : [];
      for (const name of [...runners, '@aws-sdk/client-ec2', '@aws-sdk/client-sts', '@smithy/core', 'parse-duration']) {
        expect(licences).toContainEqual(expect.stringMatching(new RegExp(`^${name} [0-9.]+ \\(.+\\)$`)));
      }
    }
  });

  it.each([...dist, ...scriptsIn('sandbox/dist')])('%s names no folder of the machine that built it', (_name, text) =>
    expect(text).not.toContain(root),
  );

  it('offer the sandbox as a library', () =>
    expect(readFileSync(join(root, 'sandbox/dist/index.js'), 'utf8')).toMatch(/export \{[^}]*\bstartSandbox\b/));
});
