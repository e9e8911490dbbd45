import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareCopy, machineNode } from './bare-copy.ts';

let folder = '';
let remove = () => {};
beforeAll(() => {
  ({ folder, remove } = bareCopy());
});
afterAll(() => remove());

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function demo(env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const script: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.demo;
  const [command, ...args] = String(script).split(' ');
  expect(command).toBe('node');
  const child = spawn(machineNode(), args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [status]: (number | null)[] = await once(child, 'close');
  return { status: status ?? null, stdout, stderr };
}

let run: Promise<Ended> | undefined;
/** One run for the tests that only look. Nothing of the caller's environment may reach the action: these would lead it to real AWS, or to none. */
function undisturbed(): Promise<Ended> {
  run ??= demo({
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ACCESS_KEY_ID: 'AKIAREAL',
    AWS_SECRET_ACCESS_KEY: 'real',
    HTTPS_PROXY: 'http://127.0.0.1:1',
    HTTP_PROXY: 'http://127.0.0.1:1',
    FORCE_COLOR: '1',
  });
  return run;
}

test('runs on a bare clone and shows both summaries and the account', async () => {
  const { status, stdout, stderr } = await undisturbed();
  expect(stderr).toMatch(/^(Node 20\.\S+ gets no security fixes any more: use Node 22 or newer\n)?$/);
  expect(stdout).toContain('Everything went as it had to.');
  expect(status).toBe(0);

  const lines = stdout.split('\n');
  expect(lines).toContain('🟠 4 of 4 protected · 1 skipped until somebody acts · 4 AMIs created, 4 still pending');
  expect(lines.join('\n')).toMatch(
    /^🔴 .*purge failed: 1 AMI had failed and held no backup · 5 AMIs deleted,\s13 kept$/m,
  );
  expect(lines).toContain('5 AMIs would be deleted, 13 would be kept.');
  expect(stdout.match(/(?<=^Exit status )\d/gm)).toEqual([
    '0',
    '1',
    '1',
    '0',
    '0',
    '0',
    '0',
    '1',
    ...Array.from('00000'),
  ]);
  expect(stdout).toMatch(/^ *db-1 i-\w+ +us-east-1 +ami-\w+ +\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ +yes +pending$/m);
  expect(stdout).toMatch(/^eu-west-1 +ami-\w+ +api-1 .* gone {2}had failed, held no backup$/m);
  expect(stdout).toMatch(/^us-east-1 +ami-\w+ +gone +Mon Oct 12 23:00:01 UTC 2015 +gone /m);
  expect(stdout).toMatch(/^ap-southeast-2 +ami-\w+ +reports\|daily .* new {3}tonight's backup, available$/m);
});

test('shows a cut of the retention: who goes and when, and that nothing goes within the grace', async () => {
  const { status, stdout } = await undisturbed();
  expect(status).toBe(0);
  const [, tonight = '', preview = '', retain = '', purge = '', later = ''] = stdout.split(/^(?=[34567] {2}mode: )/m);
  expect(tonight).toMatch(/^\d+ \w+ +[⬜🟩🟨🟥]*🟩⬜*$/mu);
  expect(preview).toMatch(/^- +expiry: 30 days\n\+ +expiry: 7 days$/m);
  expect(preview).toMatch(/^🟠 3 AMIs become deletable sooner, the first from \S+Z · /m);
  const instant = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ';
  const row = (...cells: readonly string[]) => new RegExp(`^${cells.join(' {2,}')}$`, 'gm');
  expect(preview.match(row('\\S+', 'ami-\\w{17}', '\\S+', instant, instant))).toHaveLength(3);
  expect(retain).toContain('the expiry of 3 AMIs changed, 3 to an earlier date');
  expect(retain.match(row('\\S+', 'ami-\\w{17}', '\\S+', instant, instant, 'shorten'))).toHaveLength(2);
  const graced = row('us-east-1', 'ami-0a1b2c3d4e5f60a08', 'web-1', instant, instant, 'shorten-to-grace');
  expect(retain.match(graced)).toHaveLength(1);
  expect(purge).toContain('0 AMIs deleted, 13 kept');
  expect(later).toContain('After the grace: ami-0a1b2c3d4e5f60a08 would be deleted');
});

test('shows a check with a late, an unprotected and an exempt machine', async () => {
  const { status, stdout } = await undisturbed();
  expect(status).toBe(0);
  const [, check = ''] = stdout.split(/^(?=8 {2}mode: check)/m);
  expect(check).toMatch(/^🔴 1 of 4 late · 1 of 4 unprotected · 2 of 4 protected$/m);
  expect(check).toContain('Not protected: orders-db, wiki');
  expect(check).toMatch(/^orders-db +late +its newest backup .* eu-west-1$/m);
  expect(check).toMatch(/^wiki i-\w+ +unprotected .* us-east-1$/m);
  expect(check).toMatch(/^cache i-\w+ +exempt +rebuilt from code .* us-east-1$/m);
});

test('shows a machine that is terminated and comes back, and a backup that boots', async () => {
  const { status, stdout } = await undisturbed();
  expect(status).toBe(0);
  const [, , list = '', restore = '', verify = ''] = stdout.split(/^(?=(?:9|1[0-2]) {2}mode: )/m);
  expect(list).toContain('🟢 1 AMI of 1 instance can be restored');
  expect(restore).toMatch(/^🟢 Would restore instance shop-db \(i-\w{17}\) from ami-\w{17} · dry run/m);
  for (const setting of ['m7i.xlarge', 'subnet-0d15ea5e0d15ea501', 'sg-0d15ea5e0d15ea502', 'instance-profile/shop'])
    expect(restore).toContain(setting);
  expect(restore).toMatch(/shop-db is back as i-\w{17}/);
  expect(verify).toContain('1 AMI booted');
});

test('without a terminal prints no colours, no Markdown, and no line that is too long', async () => {
  const { stdout } = await undisturbed();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the start of every ANSI sequence.
  expect(stdout).not.toMatch(/\u001b/);
  expect(stdout).not.toMatch(/^#|^\||\*\*|<\/?details|<summary|\]\(http|&#\d+;|`/m);
  expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

test('says what differs, shows the logs and ends with 1 when account and cut are not as they have to be', async () => {
  // An AMI that is not protected after all, and a plan that is merged with less grace than was shown.
  const changes = [
    ['demo/account.mjs', "protection: 'enabled-without-cooldown'", "protection: 'disabled'"],
    ['demo/cut.mjs', "run({ mode: 'retain', ", "run({ mode: 'retain', grace: '1 hour', "],
    // The stories of other accounts are left out: they are nearly half of its starts.
    ['demo/demo.mjs', 'await tellCheckIn(startSandbox)', "{ check: { summary: '', log: '' }, found: [] }"],
    ['demo/demo.mjs', 'await tellLossIn(startSandbox)', '{ runs: {}, found: [] }'],
  ] as const;
  const texts = changes.map(([file]) => readFileSync(join(folder, file), 'utf8'));
  try {
    for (const [file, right, wrong] of changes) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(right);
      writeFileSync(join(folder, file), text.replace(right, wrong));
    }
    const { status, stdout } = await demo();
    expect(status).toBe(1);
    expect(stdout).not.toContain('Everything went as it had to.');
    expect(stdout).toContain('- ami-0f1e2d3c4b5a60b01 is there: expected true, got false');
    expect(stdout).toContain('ami-0f1e2d3c4b5a60b01 expired');
    expect(stdout).toContain('The log of the purge:');
    expect(stdout).toContain('- AMIs and their Expire tags after the retain: expected');
    expect(stdout).toContain('The log of the retain after the cut:');
  } finally {
    for (const [index, [file]] of changes.entries()) writeFileSync(join(folder, file), texts[index] ?? '');
  }
});
