import { execFile, execFileSync } from 'node:child_process';
import { accountOf, type Size, TAG } from './shared/accounts.ts';
import { runAction } from './shared/action-process.ts';
import { type SandboxProcess, startSandboxProcess } from './shared/sandbox-process.ts';

/** Why the AWS CLI cannot be measured here, or null where it can. */
export function whyNoCli(): string | null {
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'it does not run') : String(error);
  }
}

export interface Compared {
  readonly mode: 'backup' | 'purge';
  readonly size: Size;
  readonly cliSeconds: number;
  readonly cliCalls: number;
  readonly oursSeconds: number;
  readonly oursRequests: number;
}

/** The same work on two copies of one account: as a shell script does it, one AWS CLI call at a time, and as the action. */
export async function compareWithCli(
  mode: Compared['mode'],
  size: Size,
  program: string,
  latencyMs: number,
): Promise<Compared> {
  const account = () => startSandboxProcess(accountOf(size, { buckets: 'published', latencyMs }));
  const theirs = await account();
  const cli = awsCli(theirs);
  const startedAt = performance.now();
  await (mode === 'backup' ? backupByScript(cli.call) : purgeByScript(cli.call));
  const cliSeconds = (performance.now() - startedAt) / 1000;
  const left = await theirs.remains();
  await theirs.close();

  const ours = await account();
  const inputs = mode === 'backup' ? { mode, tag: TAG, expiry: '30 days' } : { mode, 'min-keep': '0' };
  const run = await runAction({ program, inputs, env: ours.env });
  const oursRequests = (await ours.requests()).length;
  const same = JSON.stringify(await ours.remains()) === JSON.stringify(left);
  await ours.close();
  if (run.exitCode !== 0 || !same) throw new Error(`The two ways left different accounts.\n${run.log}`);
  return { mode, size, cliSeconds, cliCalls: cli.count(), oursSeconds: run.wallMs / 1000, oursRequests };
}

type Call = (region: string, ...args: readonly string[]) => Promise<unknown>;

function awsCli(sandbox: SandboxProcess): { readonly call: Call; readonly count: () => number } {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...sandbox.env,
    AWS_PAGER: '',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  };
  let count = 0;
  const call: Call = (region, ...args) => {
    count += 1;
    const all = ['ec2', ...args, '--region', region, '--output', 'json', '--endpoint-url', sandbox.url];
    return new Promise((resolve, reject) => {
      execFile('aws', all, { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
        if (error !== null) reject(new Error(`aws ${all.join(' ')}: ${stderr}`));
        else resolve(stdout.trim() === '' ? null : JSON.parse(stdout));
      });
    });
  };
  return { call, count: () => count };
}

/** What the original script asks for a backup: each region's instances, and for each an image and then its tags. */
async function backupByScript(call: Call): Promise<void> {
  const [key, value] = TAG.split(':');
  for (const region of await regionsOf(call)) {
    const found = await call(
      region,
      ...['describe-instances', '--filters', `Name=tag:${key},Values=${value}`],
      ...['--query', 'Reservations[].Instances[].InstanceId'],
    );
    for (const id of texts(found)) {
      const image = await call(
        region,
        ...['create-image', '--instance-id', id, '--name', `${id} backup`, '--no-reboot', '--query', 'ImageId'],
      );
      const tags = ['Key=CreatedBy,Value=backupViaTag', 'Key=Expire,Value=2030-01-01T00:00:00Z'];
      await call(region, 'create-tags', '--resources', String(image), '--tags', ...tags);
    }
  }
}

/** And for a purge: each region's AMIs with their tags, and for each that expired, itself and then its snapshots. */
async function purgeByScript(call: Call): Promise<void> {
  const now = new Date().toISOString();
  for (const region of await regionsOf(call)) {
    const found = await call(
      region,
      ...['describe-images', '--owners', 'self', '--filters', 'Name=tag:CreatedBy,Values=backupViaTag', '--query'],
      `Images[?Tags[?Key=='Expire'&&Value<'${now}']].[ImageId,BlockDeviceMappings[].Ebs.SnapshotId][]`,
    );
    for (const entry of Array.isArray(found) ? found : []) {
      // Each AMI's id is followed by the list of its snapshots.
      if (typeof entry === 'string') await call(region, 'deregister-image', '--image-id', entry);
      else for (const id of texts(entry)) await call(region, 'delete-snapshot', '--snapshot-id', id);
    }
  }
}

async function regionsOf(call: Call): Promise<readonly string[]> {
  return texts(await call('us-east-1', 'describe-regions', '--query', 'Regions[].RegionName'));
}

function texts(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}
