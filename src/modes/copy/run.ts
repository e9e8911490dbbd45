import { isCopy } from '../../decide/copies.ts';
import { readCopyTo } from '../../decide/copy-wishes.ts';
import { unreadRegions } from '../../decide/unread.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import type { CopyChange, Failure, Inventory, Region, Settled, Warning } from '../../model.ts';
import type { Looking } from '../../observe/observe.ts';
import { noPlan, type PlanSource, planPath } from '../../plan/source.ts';
import { readApproved, writeForApproval } from '../shared/approval.ts';
import { endings } from '../shared/end.ts';
import { lookAt } from '../shared/inventory.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import { readPlan } from '../shared/plan-file.ts';
import { type Regions, regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { makeCopies } from './apply.ts';
import type { DoneCopy } from './confirm.ts';
import { type DecidedCopies, decideCopies } from './decide.ts';
import { withUsableKeys } from './keys.ts';
import { type CopyReport, copyReport } from './report.ts';

const { end, endRefused, notBegun } = endings(copyReport);

/** Makes the copies that are wanted and missing. It needs no memory of earlier runs: the tags and the copies tell all. */
export async function runCopy(request: CopyRequest, run: Run): Promise<CopyReport> {
  const source = await planOf(request, run);
  if (!source.ok) return notBegun(request, run)(source.refusals);
  return inSession(request, run, (session) => copy(session, source.value), notBegun(request, run));
}

const WITH_WISHES: Looking = { resources: null, points: { dlm: false, whole: true } };
const COPIES: Looking = { resources: null, points: { dlm: false } };

async function copy(session: Session<CopyRequest>, source: PlanSource | null): Promise<CopyReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const sources = await lookAt(session, regions.value.chosen, WITH_WISHES);
  const { enabled, destinations } = await lookAtDestinations(session, sources, regions.value);
  const facts = {
    sources,
    destinations,
    enabled,
    keys: request.copyKeys,
    file: source?.file ?? null,
    now: run.startedAt,
  };
  const decided = decideCopies(facts);
  const usable = await withUsableKeys(decided.copies, connection, run);
  const agreed = await agree(usable.copies, session, source);
  if (!agreed.ok) return endRefused(session, agreed.refusals);
  const { copies } = agreed.value;
  const done = request.dryRun ? null : await makeCopies(copies, decided.underWay, connection, run);
  const settled = await settleMade(done, session);
  return end(session, {
    inventory: withDestinations(sources, destinations),
    wanted: decided.wanted,
    waiting: decided.waiting,
    copies,
    failures: [...unread(sources, destinations), ...decided.failures, ...usable.failures, ...agreed.value.failures],
    warnings: [...decided.warnings, ...withoutPlan(decided, source, request), ...agreed.value.warnings],
    changeSetPath: agreed.value.changeSetPath,
    done,
    settled,
  });
}

/** Its rules name keys; who names a file relies on them. */
async function planOf({ planFile }: CopyRequest, run: Run): Promise<Step<PlanSource | null>> {
  const path = planPath(planFile);
  const reading = await readPlan(path, run);
  const missing = reading.ok && reading.value === null && planFile !== null;
  return missing ? { ok: false, refusals: [noPlan(path, '')] } : reading;
}

interface Destinations {
  /** Null where nobody tells: then each region says for itself. */
  readonly enabled: readonly Region[] | null;
  readonly destinations: Inventory;
}

/** Reads the regions in which copies are wanted; those that are looked at anyway are not read twice. */
async function lookAtDestinations(
  session: Session<CopyRequest>,
  sources: Inventory,
  { enabled: told, chosen }: Regions,
): Promise<Destinations> {
  const wanted = destinationsIn(sources);
  const beside = wanted.filter((region) => !chosen.includes(region));
  const listed =
    told !== null || beside.length === 0 ? null : await attempt(session.connection.enabledRegions, session.run);
  const enabled = told ?? (listed?.ok === true ? listed.value : null);
  const readable = beside.filter((region) => enabled === null || enabled.includes(region));
  const more = readable.length === 0 ? [] : (await lookAt(session, readable, COPIES)).regions;
  const here = sources.regions.filter(({ region }) => wanted.includes(region));
  return { enabled, destinations: { account: sources.account, regions: [...here, ...more] } };
}

function destinationsIn({ regions }: Inventory): readonly Region[] {
  const wanted = regions.flatMap((entry) =>
    entry.read
      ? entry.points.flatMap((point) =>
          isCopy(point) || point.tags.copyTo === undefined
            ? []
            : readCopyTo(point.tags.copyTo).wishes.map(({ to }) => to),
        )
      : [],
  );
  return [...new Set(wanted)].sort();
}

/** Both, so that what a failure is about is found. */
function withDestinations(sources: Inventory, destinations: Inventory): Inventory {
  return { account: sources.account, regions: [...new Set([...sources.regions, ...destinations.regions])] };
}

function unread(sources: Inventory, destinations: Inventory): readonly Failure[] {
  return unreadRegions(withDestinations(sources, destinations).regions);
}

/** Without the plan file nobody knows which keys its rules name. */
function withoutPlan(
  { copies }: DecidedCopies,
  source: PlanSource | null,
  { copyKeys }: CopyRequest,
): readonly Warning[] {
  if (source !== null) return [];
  const keyed = new Set(copyKeys.map(({ region }) => region));
  const made = copies.filter(({ point, to }) => point.tags.backupPlan !== null && !keyed.has(to));
  if (made.length === 0) return [];
  const message = `no plan file was read, so it is not known which keys its rules name for ${made.length === 1 ? '1 copy' : `${made.length} copies`}; check the repository out before this step, or name keys in copy-kms-key`;
  return [{ region: null, target: 'plan-file', message }];
}

interface Agreed {
  readonly copies: readonly CopyChange[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  readonly changeSetPath: string | null;
}

/** A dry run writes down what it would do; a run that is given an approved change set keeps to it. */
async function agree(
  copies: readonly CopyChange[],
  { request, run, connection }: Session<CopyRequest>,
  source: PlanSource | null,
): Promise<Step<Agreed>> {
  run.log.info(`To copy ${copies.length}`);
  const nothing = { copies, failures: [], warnings: [], changeSetPath: null };
  if (!request.dryRun && request.changeSet.approved === null) return went(nothing);
  const { approveCopies, copyChangeSetText } = await import('./approval.ts');
  const asked = { request, account: connection.account, source };
  if (request.dryRun) {
    const path = await writeForApproval(copyChangeSetText(copies, asked, run.clock.now(), run.commit), run);
    if (path.ok) return went({ ...nothing, changeSetPath: path.value });
    return went({ ...nothing, failures: [{ region: null, target: 'change-set', action: 'start', fault: path.fault }] });
  }
  const approved = await readApproved(request.changeSet.approved ?? '', run, (text) => {
    const approval = approveCopies(copies, text, asked, run.clock.now());
    return approval.ok ? { ok: true, value: { ...approval, changeSetPath: null } } : approval;
  });
  return approved;
}

/** Waits for the copies to become available, where the run is to see them through. */
async function settleMade(
  done: readonly DoneCopy[] | null,
  { request, connection, run }: Session<CopyRequest>,
): Promise<Settled | null> {
  if (done === null || request.waitMilliseconds === null) return null;
  const pending = done.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.state !== 'pending'
      ? []
      : [{ kind: change.point.kind, region: change.to, id: outcome.id }],
  );
  const deadline = run.clock.now() + request.waitMilliseconds;
  const { settle } = await import('../../apply/settle.ts');
  return settle(pending, { ...run, kinds: connection.kinds, deadline });
}
