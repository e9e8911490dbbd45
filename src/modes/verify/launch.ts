import { createHash } from 'node:crypto';
import { formatInstant } from '../../decide/expiry.ts';
import { launchSettings } from '../../decide/launch-tags.ts';
import { CREATED_BY, type WorkflowRun } from '../../decide/naming.ts';
import { type Fault, failure, type Instant, type RecoveryPointId, type Result, success } from '../../model.ts';
import type { ImageFacts, TestLaunch } from '../../ports/boot-tests.ts';
import type { BootTest } from './choose.ts';
import type { TestNetwork } from './isolation.ts';

/** The settings that all launches of a run share. */
export interface LaunchTerms {
  readonly startedAt: Instant;
  readonly timeoutMilliseconds: number;
  /** Null uses the type of the original. */
  readonly instanceType: string | null;
  readonly workflowRun: WorkflowRun | null;
  /** Unique to the run: outside a workflow, nothing else distinguishes two runs that start in the same second. */
  readonly nonce: string;
}

const HOUR = 3_600_000;

/** Returns the launch of a test, or why it can't be started. */
export function launchOf(
  { resource, point }: BootTest,
  image: ImageFacts | undefined,
  { subnet, group }: TestNetwork,
  terms: LaunchTerms,
): Result<TestLaunch> {
  if (image === undefined || !image.available) return failure(gone(point.id));
  const type = terms.instanceType ?? rememberedType(image) ?? typeOf(resource);
  if (type === undefined || type === '') return failure(noType(point.id));
  return success({
    region: point.region,
    image: point.id,
    type,
    subnet,
    group,
    devices: image.devices,
    tags: [
      ['CreatedBy', CREATED_BY],
      ['BackupTest', point.id],
      ['Expire', formatInstant(expiryOf(terms))],
    ],
    token: tokenOf(point.id, terms),
  });
}

/** Returns the original's instance type from the AMI's tag; ignores values that can't be an instance type. */
function rememberedType({ launch }: ImageFacts): string | undefined {
  const type = launchSettings(launch).get('type');
  return type !== undefined && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(type) ? type : undefined;
}

function typeOf({ details }: BootTest['resource']): string | undefined {
  return details?.launch.find(([key]) => key === 'type')?.[1];
}

/** Returns when a later run may treat the instance as left behind: long after this run should have terminated it. */
function expiryOf({ startedAt, timeoutMilliseconds }: LaunchTerms): Instant {
  return startedAt + Math.max(timeoutMilliseconds + HOUR, 2 * HOUR);
}

const TOKEN = `${CREATED_BY}-test-`;

/**
 * Returns one token for each run, attempt and recovery point, so that a repeated request starts no second instance; two
 * jobs that test the same recovery point get an instance each.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
function tokenOf(image: RecoveryPointId, { startedAt, workflowRun, nonce }: LaunchTerms): string {
  const { id, attempt = 1, step = null } = workflowRun ?? { id: nonce };
  const hash = createHash('sha256').update(JSON.stringify([id, attempt, step, startedAt, image]));
  return `${TOKEN}${hash.digest('hex').slice(0, 40)}`;
}

/** Returns true if a client token was made by this mode. */
export function isTestToken(token: string): boolean {
  return token.startsWith(TOKEN);
}

function gone(id: RecoveryPointId): Fault {
  return {
    code: 'resource-gone',
    message: `${id} is no longer available, so it was not started`,
    advice:
      'It was deregistered or disabled during the run. If this was intended, do nothing: the next run tests another.',
  };
}

function noType(id: RecoveryPointId): Fault {
  return {
    code: 'no-instance-type',
    message: `${id} was not started: neither its BackupLaunch tag nor its instance says which instance type it had`,
    advice: 'Set test-instance-type to a type that fits its architecture, such as "t3.small".',
  };
}
