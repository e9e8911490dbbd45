import { samePlan, selectionContent } from '../../decide/same-plans.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Failure, type Fault, type Region, success } from '../../model.ts';
import { endings } from '../shared/end.ts';
import type { Run } from '../shared/mode.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import type { Found } from './imported-plan.ts';
import { importPlan } from './imported-plan.ts';
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
  const found = oneOf(name, all);
  // A plan may also exist in the unread region, so its regions are not fully known.
  if (failures.length > 0) return end(session, { regions, failures, imported: { name, text: null, path: null } });
  const imported = found.ok ? importPlan(found.value, connection.account, run.startedAt) : null;
  if (!found.ok || imported === null || !imported.ok) {
    const fault = found.ok ? cannotSay(name, imported?.ok === false ? imported.unsayable : []) : found.fault;
    const failed: Failure = { region: null, target: name, action: 'sync', fault };
    return end(session, { regions, failures: [failed], imported: { name, text: null, path: null } });
  }
  const { text } = imported;
  const path = await attempt(async () => success(await run.files.write('imported-plan', text)), run);
  const unwritten: readonly Failure[] = path.ok
    ? []
    : [{ region: null, target: 'import', action: 'start', fault: path.fault }];
  return end(session, { regions, failures: unwritten, imported: { name, text, path: path.ok ? path.value : null } });
}

type OneFound = { readonly ok: true; readonly value: Found } | { readonly ok: false; readonly fault: Fault };

interface InRegion {
  readonly region: Region;
  readonly plan: Found['plan'];
}

/** Returns the one plan of this name, or identical ones, one in each region. */
function oneOf(name: string, all: readonly InRegion[]): OneFound {
  const [first, ...others] = all;
  if (first === undefined) return { ok: false, fault: noSuchPlan(name) };
  const regions = all.map(({ region }) => region);
  const alike = others.every(({ plan }) => isSame(plan, first.plan)) && new Set(regions).size === regions.length;
  if (alike) return { ok: true, value: { plan: first.plan, regions } };
  const places = all.map(({ region, plan }) => `${plan.id} in ${region}`).join(', ');
  return {
    ok: false,
    fault: {
      code: 'name-taken',
      message: `import: there are ${all.length} plans "${name}" that differ (${places}), and one plan of the file is the same in all of its regions`,
      advice:
        'Name one region in regions, and import them one by one; rename all but one of those that are in one region.',
    },
  };
}

function isSame(one: Found['plan'], other: Found['plan']): boolean {
  const contents = ({ selections }: Found['plan']) =>
    JSON.stringify(selections.map((each) => [each.name, selectionContent(each), each.beyond]).sort());
  return (
    samePlan(one, other) &&
    contents(one) === contents(other) &&
    JSON.stringify(one.beyond) === JSON.stringify(other.beyond)
  );
}

function noSuchPlan(name: string): Fault {
  return badInput(
    `import: there is no plan of AWS Backup "${name}" in the regions of this run`,
    'Correct the name as the console shows it, upper and lower case included, or regions.',
  );
}

function cannotSay(name: string, unsayable: readonly string[]): Fault {
  return {
    code: 'not-allowed',
    message: `a plan file cannot say all of the plan ${name}: ${unsayable.join('; ')}`,
    advice: 'Take that out of the plan in the console of AWS Backup, or leave the plan to whoever made it.',
  };
}
