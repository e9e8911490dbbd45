import type { BackupRequest } from '../../inputs/request.ts';
import type { Applied, ChangeSet, Refusal, Settled, Warning } from '../../model.ts';
import type { Agreed, PlanContext } from '../shared/carry-out.ts';
import { type Step, went } from '../shared/mode.ts';
import type { Regions } from '../shared/regions.ts';
import type { Session } from '../shared/session.ts';
import { NO_WISHES, type Wishes } from './decide.ts';
import type { VaultCopiesTold } from './vault-copies.ts';

/** The wanted copies, with the warnings and refusals that are known once all backups are decided. */
export interface Wanted {
  readonly of: Wishes['of'];
  readonly warnings: () => readonly Warning[];
  readonly refusals: () => readonly Refusal[];
}

const NONE_WANTED: Wanted = { of: NO_WISHES.of, warnings: () => [], refusals: () => [] };

/** Checks, before any backup is made, whether the wanted copies can be made. */
export async function wishesFor(
  { request, connection, run }: Session<BackupRequest>,
  { due }: PlanContext,
  regions: Regions,
): Promise<Step<Wanted>> {
  const wanted =
    request.tagLines === null ? due.some(({ rule }) => rule.copies !== undefined) : request.copyTo.length > 0;
  if (!wanted) return went(NONE_WANTED);
  const { CopyWishes, checkDestinations, destinationsOf } = await import('./copy-wishes.ts');
  const input = request.tagLines === null ? 'plan-file' : 'copy-to';
  const checked = await checkDestinations(destinationsOf(request, due), regions, connection, run, input);
  if (!checked.ok) return checked;
  const wishes = new CopyWishes(run.startedAt, input);
  return went({
    of: (resource, expiry, copies) => wishes.of(resource, expiry, copies),
    warnings: () => [...checked.value, ...wishes.warnings()],
    refusals: () => wishes.refusals(),
  });
}

export function withWishes(decided: ChangeSet, { warnings, refusals }: Wanted): Step<ChangeSet> {
  const wrong = refusals();
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  return went({ ...decided, warnings: [...decided.warnings, ...warnings()] });
}

type Copying = (applied: Applied | null, settled: Settled | null, deadline: number) => Promise<VaultCopiesTold | null>;

/** Prepares the copies that AWS Backup makes in this same run, and checks their destinations before the first backup starts. */
export async function vaultCopiesOf(
  { request, connection, run }: Session<BackupRequest>,
  { due }: PlanContext,
  { changeSet }: Agreed,
  wanted: Wanted,
): Promise<Copying> {
  if (wanted === NONE_WANTED || connection.vaultCopies === undefined) return async () => null;
  const { beginCopies } = await import('./vault-copies.ts');
  return beginCopies(changeSet, due, { request, copies: await connection.vaultCopies(), run });
}
