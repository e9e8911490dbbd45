import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { command, temporaryFolder } from './command.ts';

/** The scripts that a command evaluated: V8's coverage names them. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const ended = await command(args, { env: { NODE_V8_COVERAGE: folder } });
  expect(ended.status, ended.stderr).toBe(0);
  const [file = ''] = readdirSync(folder);
  const { result }: { result: readonly { readonly url: string }[] } = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  );
  return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
}

test.each(['--version', '--help', 'purge --help', 'completion bash'])('%s waits for no SDK', async (line) => {
  const scripts = await loadedBy(line.split(' '));
  expect(scripts.filter((path) => /@aws-sdk|@smithy|octokit/.test(path))).toEqual([]);
  const texts = scripts.map((path) => readFileSync(path, 'utf8'));
  expect(texts.filter((text) => /class EC2Client\b|class STSClient\b/.test(text))).toEqual([]);
});
