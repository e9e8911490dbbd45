import type { SyncRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { type Failure, success } from '../../model.ts';
import { endings } from '../shared/end.ts';
import type { Run } from '../shared/mode.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { oneOf, textOf } from './one-found.ts';
import { type SyncReport, syncReport } from './report.ts';

const { end, endRefused, notBegun } = endings(syncReport);

/** Writes an existing plan as a plan file. Changes nothing, whatever the other inputs. */
export function runImport(request: SyncRequest, name: string, run: Run): Promise<SyncReport> {
  return inSession(request, run, (session) => write(session, name), notBegun(request, run));
}

async function write(session: Session<SyncRequest>, name: string): Promise<SyncReport> {
  const { run, connection } = session;
  const chosen = await regionsOf(session);
  if (!chosen.ok) return endRefused(session, chosen.refusals);
  const plans = await connection.backupPlans();
  const read = await Promise.all(
    chosen.value.chosen.map(async (region) => ({
      region,
      found: await attempt(() => plans.readNamed(region, name), run),
    })),
  );
  const regions = read.map(({ region, found }) => ({ region, read: found.ok }));
  const failures = read.flatMap(({ region, found }): Failure[] =>
    found.ok ? [] : [{ region, target: region, action: 'read', fault: found.fault }],
  );
  const all = read.flatMap(({ region, found }) => (found.ok ? found.value.map((plan) => ({ region, plan })) : []));
  // A plan may also exist in the unread region, so its regions are not fully known.
  if (failures.length > 0) return end(session, { regions, failures, imported: { name, text: null, path: null } });
  const written = textOf(oneOf(name, all), connection.account, run.startedAt);
  if (!written.ok) {
    const failed: Failure = { region: null, target: name, action: 'sync', fault: written.fault };
    return end(session, { regions, failures: [failed], imported: { name, text: null, path: null } });
  }
  const text = written.value;
  const path = await attempt(async () => success(await run.files.write('imported-plan', text)), run);
  const unwritten: readonly Failure[] = path.ok
    ? []
    : [{ region: null, target: 'import', action: 'start', fault: path.fault }];
  return end(session, { regions, failures: unwritten, imported: { name, text, path: path.ok ? path.value : null } });
}
