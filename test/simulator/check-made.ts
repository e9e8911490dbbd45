import { type Attempt, orderOf } from './attempt.ts';
import { type PointFact, pointNow, type ResourceFact } from './facts.ts';
import { demandOn } from './plan-rules.ts';
import type { CreateRequest } from './requests.ts';
import { MARK, stamp } from './rules.ts';
import type { Made } from './witness.ts';
import type { World } from './world.ts';

/** Why a run must not ask for this backup, judged on what it has read; null when it may. */
export function whyNotCreate({ task, witness, touched }: Attempt, write: CreateRequest): string | null {
  const { kind, region, source, name } = write;
  const refuse = (why: string) => `a backup of ${kind} ${source} in ${region}: ${why}`;
  if (task.mode !== 'backup') return refuse(`a ${task.mode} asked for it`);
  if (task.inputs['dry-run'] === 'true') return refuse('a dry run asked for it');
  if (!task.kinds.includes(kind)) return refuse(`nobody asked for ${kind}`);
  if (!witness.hasRead(write)) return refuse('a page was never read');
  const resource = witness.viewOf(write).resources?.find(({ id }) => id === source);
  if (resource === undefined) return refuse('it was not listed');
  if (touched.has(resource.key) || demandOn(resource, orderOf(task)) !== null) return null;
  return refuse(`it is not due, and was asked for as ${name}`);
}

/** What is wrong with a recovery point that a run has made, its tags and those of its snapshots first of all. */
export function checkMade(world: World, attempt: Attempt, { point, snapshotTags }: Made): string[] {
  const { task, startedAt, witness, touched } = attempt;
  const resource = witness.viewOf(point).resources?.find(({ id }) => id === point.source);
  const demand = resource === undefined ? null : demandOn(resource, orderOf(task));
  const wanted = new Map<string, string | undefined>([
    ['CreatedBy', MARK],
    ['Name', `${stamp(startedAt).replaceAll('-', '/').replace('T', ' ').replace('Z', '')} Backup of ${point.source}`],
    ['BackupSource', point.source ?? ''],
    ['BackupRun', task.workflowRun?.url ?? point.name],
  ]);
  // Where somebody changed the resource, the run may have read other tags of it, and by them other rules are due.
  if (demand !== null && (task.fires === null || !touched.has(point.sourceKey))) {
    wanted.set('Expire', demand.keepFor === 'never' ? 'never' : stamp(startedAt + demand.keepFor));
    wanted.set('BackupTag', demand.backupTag);
    wanted.set('BackupPlan', demand.backupPlan ?? undefined);
  }
  if (resource !== undefined && !touched.has(point.sourceKey))
    wanted.set('BackupSourceName', resource.tags.get('Name') || undefined);
  if (resource === undefined) return [`${point.id} is of something that was not listed`];
  const problems = [point.tags, ...snapshotTags].flatMap((tags) => {
    const wrong = [...wanted].filter(([key, value]) => tags.get(key) !== value);
    return wrong.map(([key, value]) => `${point.id} or a snapshot of it has ${key}="${tags.get(key)}", not "${value}"`);
  });
  const rebooted = world.account.region(point.region).reboots.some(({ imageId }) => imageId === point.id);
  if (rebooted && resource?.tags.get('BackupReboot') !== 'yes')
    problems.push(`${point.id} made ${point.source} reboot`);
  if (!point.name.includes(task.workflowRun?.id ?? stamp(startedAt).replace(/\D/g, ''))) {
    problems.push(`the name ${point.name} does not hold the run`);
  }
  if (resource !== undefined && !touched.has(point.sourceKey)) {
    // Where the instances cannot be listed, a cluster of Aurora is backed up without the class of its writer.
    const isClassUnknown =
      point.kind === 'rds-cluster' && witness.lacksPage({ kind: 'rds-instance', region: point.region }, ['resources']);
    const launch = isClassUnknown ? resource.launch.filter(([key]) => key !== 'class') : resource.launch;
    problems.push(...checkPointTags(point, { ...resource, launch }), ...checkCopiedTags(point, resource, wanted));
  }
  return problems;
}

/** What stands on the recovery point alone: what a launch in the place of its source needs. */
function checkPointTags({ id, tags }: PointFact, { launch, securityGroups }: ResourceFact): string[] {
  const settings = launch.flatMap(([key, value]) =>
    value ? [`${key}=${value.split(',').map(encodeURIComponent).join()}`] : [],
  );
  const wanted = { BackupLaunch: settings.join(' '), BackupGroups: securityGroups.join(' ') };
  return Object.entries(wanted).flatMap(([key, value]) => {
    const written = tags.get(key) ?? '';
    // Of what is too long for a tag, the end is left out.
    const fits = value.length <= 256 ? written === value : value.startsWith(`${written} `);
    return fits ? [] : [`${id} has ${key}="${written}", not "${value}"`];
  });
}

/** A database that copies its tags to its snapshots copies them to this one as well, and no other does. */
function checkCopiedTags(
  { id, tags }: PointFact,
  resource: ResourceFact,
  ours: ReadonlyMap<string, string | undefined>,
): string[] {
  const copied = [...(resource.copiesTags ? resource.tags : [])].filter(([key]) => !ours.has(key) && !OURS.has(key));
  const missing = copied.filter(([key, value]) => tags.get(key) !== value);
  const known = new Set([...ours.keys(), ...OURS, ...copied.map(([key]) => key)]);
  const strange = [...tags.keys()].filter((key) => !known.has(key));
  return [
    ...missing.map(([key]) => `${id} does not take the tag ${key} of ${resource.id} along`),
    ...strange.map((key) => `${id} has a tag ${key} that nobody asked for`),
  ];
}

const OURS = new Set([
  'Expire',
  'BackupTag',
  'BackupPlan',
  'BackupSourceName',
  'BackupLaunch',
  'BackupGroups',
  'BackupLeftOut',
]);

/** All that the runs of a history have made, to see that no slot has two. */
export class Slots {
  readonly #made = new Map<string, PointFact[]>();
  /** What somebody laid hands on: it may not be found any more. */
  readonly #changed = new Set<string>();

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#changed.add(id);
  }

  /** A second one of a slot while the first still stands as it was made; attempts at the same time know nothing of each other. */
  duplicates({ account }: World, { task, name, witness, touched }: Attempt, alone: boolean): string[] {
    return witness.made.flatMap(({ point }) => {
      const slot = `${task.workflowRun?.id ?? name} ${point.kind} ${point.region} ${point.sourceKey}`;
      const earlier = (this.#made.get(slot) ?? []).filter(
        ({ id }) => isGood(pointNow(account, point, id), account) && !this.#changed.has(id) && !touched.has(id),
      );
      this.#made.set(slot, [...(this.#made.get(slot) ?? []), point]);
      return alone && earlier.length > 0
        ? [`${point.id} is a second backup of ${point.source}, beside ${earlier.map(({ id }) => id).join()}`]
        : [];
    });
  }
}

/** Another attempt makes a new one in place of one that failed or has expired. */
function isGood(point: PointFact | null, account: World['account']): boolean {
  if (point === null || (point.state !== 'available' && point.state !== 'pending')) return false;
  const expire = Date.parse(point.tags.get('Expire') ?? '');
  return Number.isNaN(expire) || expire > account.clock.now();
}
