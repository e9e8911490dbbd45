import type { Account } from '../../../sandbox/state/account.ts';
import type { Arrival } from '../turnstile.ts';
import { amisIn, copiesOf, isDue, isOurs, wishesOf } from './amis.ts';
import type { Attempt } from './run.ts';

const NOT_TAKEN = new Set(['BackupCopyTo', 'BackupVerified']);

/** Why a run must not ask for this copy; null when it may. */
export function whyNotCopy({ task, startedAt }: Attempt, account: Account, { region, params }: Arrival): string | null {
  if (task.mode !== 'copy') return `a ${task.mode} asks for it`;
  if (task.inputs['dry-run'] === 'true') return 'a dry run asks for it';
  if (params.CopyImageTags === 'true') return 'it takes all tags along';
  if (!params.ClientToken) return 'it has no client token';
  const { SourceRegion: from = '', SourceImageId: id = '' } = params;
  const source = amisIn(account, from).find((ami) => ami.id === id);
  if (source === undefined) return 'its source is not there';
  if (!isOurs(source) || source.copyOf !== null) return 'its source is no backup of ours';
  const wish = wishesOf(source)?.find(({ to }) => to === region);
  if (wish === undefined) return 'nobody wishes it';
  if (!isDue(wish, startedAt)) return 'it would have expired';
  const keys = (task.inputs['copy-kms-key'] ?? '').split('\n').filter((arn) => arn !== '');
  const key = keys.find((arn) => arn.split(':')[3] === region);
  return params.KmsKeyId === key ? null : `its key is ${params.KmsKeyId}, not ${key}`;
}

/** What is wrong with the copies of a region after one was asked for. */
export function whatIsWrongWithCopies(
  account: Account,
  { region, params }: Arrival,
  before: ReadonlySet<string>,
): string[] {
  const { SourceRegion: from = '', SourceImageId: id = '' } = params;
  const source = amisIn(account, from).find((ami) => ami.id === id);
  if (source === undefined) return [];
  const made = amisIn(account, region).filter((ami) => !before.has(ami.id));
  const wish = wishesOf(source)?.find(({ to }) => to === region);
  const standing = copiesOf(source, account, region).filter(({ state }) => state !== 'failed');
  const problems = made.length > 0 && standing.length > 1 ? [`${id} has ${standing.length} copies in ${region}`] : [];
  for (const copy of made) {
    if (!isOurs(copy)) problems.push(`the copy ${copy.id} of ${id} is not proven to be ours`);
    const expected = new Map([...source.tags].filter(([key]) => !NOT_TAKEN.has(key)));
    expected.set('BackupCopyOf', `${from}/${id}`);
    const expire = copy.tags.get('Expire') ?? '';
    const expires = expire === 'never' ? 'never' : Date.parse(expire);
    if (expires !== wish?.expires) problems.push(`the copy ${copy.id} of ${id} expires at ${expire}`);
    expected.set('Expire', expire);
    const wrong = [...new Set([...expected.keys(), ...copy.tags.keys()])].filter(
      (key) => expected.get(key) !== copy.tags.get(key),
    );
    if (wrong.length > 0) problems.push(`the copy ${copy.id} of ${id} has other tags: ${wrong.join()}`);
  }
  return problems;
}
