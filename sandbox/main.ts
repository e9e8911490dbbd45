import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';
import type { AccountSeed } from './seed.ts';
import { assertSeed } from './seed-check.ts';

const usage = `Usage: node sandbox/main.ts [--port 0] [--seed account.json] [--random-seed 1]

Starts a local AWS (EC2 images, RDS snapshots, STS) with GitHub's OIDC endpoint on 127.0.0.1 and prints its address,
then the environment variables that point AWS's tools at it. Ends with Ctrl-C.`;

function readSeed(path: string | undefined): AccountSeed {
  if (path === undefined) return {};
  const seed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  assertSeed(seed);
  return seed;
}

function wholeNumber(name: string, text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new TypeError(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string' },
      'random-seed': { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const sandbox = await startSandbox({
    seed: readSeed(values.seed),
    port: wholeNumber('port', values.port),
    randomSeed: wholeNumber('random-seed', values['random-seed']),
  });
  const exports = Object.entries(sandbox.env()).map(([name, value]) => `export ${name}='${value}'`);
  process.stdout.write(`${sandbox.url}\n${exports.join('\n')}\n`);
  const end = () => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
