import { backupTagValue } from '../../decide/tag-lines.ts';
import type { ListRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import {
  type Failure,
  type Fault,
  isOwnKind,
  type RecoveryPointEntry,
  type Region,
  type Resource,
  type Warning,
} from '../../model.ts';
import type { RunbookEntry } from '../../report/runbook.ts';
import { endings } from '../shared/end.ts';
import { lookAtBoth } from '../shared/look-at-both.ts';
import type { Run } from '../shared/mode.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { byResource, restorable } from './choose.ts';
import { type ListReport, listReport } from './report.ts';
import { vaultEntries } from './vault-points.ts';

const { end, endRefused, notBegun } = endings(listReport);

/** Lists what can be restored. Writes nothing. */
export function runList(request: ListRequest, run: Run): Promise<ListReport> {
  return inSession(request, run, list, notBegun(request, run));
}

async function list(session: Session<ListRequest>): Promise<ListReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  // Resources too, so that backups can be found by the present name of their resource.
  const looked = await lookAtBoth(session, regions.value.chosen, { dlm: false, ownAlone: true });
  const { resources, points, inventory } = looked;
  const ours = restorable(resources, points, connection.account, request, run.clock.now());
  const theirs = await inVaults(session, regions.value.chosen);
  const recoveryPoints = [...ours, ...theirs.entries].sort(byResource);
  const unread = [...looked.failures, ...theirs.failures];
  const none = noneOf(request, recoveryPoints, unread);
  const runbook = await runbookOf(session, ours, resources);
  const warnings = [...theirs.warnings, ...none.warnings];
  return end(session, { inventory, recoveryPoints, runbook, failures: [...unread, ...none.failures], warnings });
}

/** Lists AWS Backup's recovery points if requested; a region where they can't be listed is a failure. */
async function inVaults({ connection, request, run }: Session<ListRequest>, regions: readonly Region[]) {
  const failures: Failure[] = [];
  const warnings: Warning[] = [];
  const entries: RecoveryPointEntry[] = [];
  // Their tags are not listed, so none can be matched to the input `tag`.
  if (!request.otherBackups || request.tagLines !== null) return { failures, warnings, entries };
  const answers = regions.map(
    async (region) => [region, await attempt(() => connection.listVaultPoints(region), run)] as const,
  );
  for (const [region, listed] of await Promise.all(answers)) {
    if (!listed.ok) {
      failures.push({ region, target: region, action: 'read', fault: listed.fault });
      continue;
    }
    const found = vaultEntries(listed.value, connection.account, request);
    entries.push(...found.entries);
    if (found.unknown === 0) continue;
    const message = `${found.unknown} more in the vaults of AWS Backup are of types that are not known here`;
    warnings.push({ region, target: region, message });
  }
  return { failures, warnings, entries };
}

/**
 * Reads the settings of the one resource in `from`. If they can't be read, they are left out: the list is complete without
 * them.
 */
async function runbookOf(
  { request, run, connection }: Session<ListRequest>,
  found: readonly RecoveryPointEntry[],
  resources: readonly Resource[],
): Promise<readonly RunbookEntry[]> {
  const [newest] = found;
  const same = (one: RecoveryPointEntry) =>
    one.resourceId === newest?.resourceId && one.region === newest.region && one.kind === newest.kind;
  if (request.from === null || newest === undefined || newest.resourceId === null || !found.every(same)) return [];
  const { region, kind, resourceId, resourceName, recoveryPointId } = newest;
  if (!isOwnKind(kind)) return [];
  const living = resources.find((one) => one.id === resourceId && one.region === region && one.kind === kind) ?? null;
  const restoring = await connection.restoring(kind);
  const facts = await attempt(() => restoring.readFacts(region, recoveryPointId, living), run);
  if (!facts.ok) return [];
  const settings = facts.value.remembered ?? facts.value.original ?? {};
  return [{ region, kind, resourceId, resourceName: resourceName ?? '', recoveryPointId, settings }];
}

/** With an unread region the run is already red, and whether there is none is unknown. */
function noneOf(
  request: ListRequest,
  found: readonly RecoveryPointEntry[],
  unread: readonly Failure[],
): { readonly failures: readonly Failure[]; readonly warnings: readonly Warning[] } {
  const { from, tagLines, ifNoneFound } = request;
  const target = from ?? (tagLines === null ? null : backupTagValue(tagLines));
  if (target === null || found.length > 0 || unread.length > 0) return { failures: [], warnings: [] };
  const fault = nothingOf(
    from === null ? `tag: no backup that was made for ${target}` : `from: no backup of "${from}"`,
  );
  return {
    failures: ifNoneFound === 'error' ? [{ region: null, target, action: 'select', fault }] : [],
    warnings: ifNoneFound === 'warn' ? [{ region: null, target, message: fault.message }] : [],
  };
}

function nothingOf(what: string): Fault {
  return {
    code: 'none-found',
    message: `${what} can be restored`,
    advice: 'Check how it is written, upper and lower case too, the account, and the inputs regions and kinds.',
  };
}
