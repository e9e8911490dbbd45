import type { CreatedEntry, Report } from '../../src/model.ts';
import { isApproved } from './approvals.ts';
import { type Attempt, orderOf } from './attempt.ts';
import { describe, didNotStart, isUntroubled } from './check-report.ts';
import { type ImageFact, type InstanceFact, imageNow } from './facts.ts';
import { type Demand, demandOn, isAsked } from './plan-rules.ts';
import { isProvenOurs, MARK, meaningOf, stamp } from './rules.ts';
import type { Made } from './witness.ts';
import type { World } from './world.ts';

/** What is wrong with an image that a run has made, its tags and those of its snapshots first of all. */
export function checkMade(
  world: World,
  { task, startedAt, witness, touched }: Attempt,
  { image, snapshotTags }: Made,
): string[] {
  const instance = witness.viewOf(image.region).instances?.find(({ id }) => id === image.source);
  const demand = instance === undefined ? null : demandOn(instance, orderOf(task));
  const wanted = new Map<string, string | undefined>([
    ['CreatedBy', MARK],
    ['Name', `${stamp(startedAt).replaceAll('-', '/').replace('T', ' ').replace('Z', '')} Backup of ${image.source}`],
    ['BackupSource', image.source ?? ''],
    ['BackupRun', task.workflowRun?.url ?? image.name],
  ]);
  // Where somebody changed the instance, the run may have read other tags of it, and by them other rules are due.
  if (demand !== null && (task.fires === null || !touched.has(image.source ?? ''))) {
    wanted.set('Expire', demand.keepFor === 'never' ? 'never' : stamp(startedAt + demand.keepFor));
    wanted.set('BackupTag', demand.backupTag);
    wanted.set('BackupPlan', demand.backupPlan ?? undefined);
  }
  const problems = [image.tags, ...snapshotTags].flatMap((tags) => {
    const wrong = [...wanted].filter(([key, value]) => tags.get(key) !== value);
    return wrong.map(([key, value]) => `${image.id} or a snapshot of it has ${key}="${tags.get(key)}", not "${value}"`);
  });
  const rebooted = world.account.region(image.region).reboots.some(({ imageId }) => imageId === image.id);
  if (rebooted && instance?.tags.get('BackupReboot') !== 'yes')
    problems.push(`${image.id} made ${image.source} reboot`);
  if (!image.name.includes(task.workflowRun?.id ?? stamp(startedAt).replace(/\D/g, ''))) {
    problems.push(`the name ${image.name} does not hold the run`);
  }
  return problems;
}

/** Compares the report of a backup with what became of the account. */
export function checkBackup(world: World, attempt: Attempt, report: Report): string[] {
  const { task, witness, touched } = attempt;
  const order = orderOf(task);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(report.deleted.length + report.kept.length === 0, 'a backup tells of deletions');
  if (didNotStart(report)) return problems;
  const dry = task.inputs['dry-run'] === 'true';
  let matched = 0;
  for (const { region, read } of report.regions) {
    const created = report.created.filter((entry) => entry.region === region);
    if (!read) {
      expect(created.length === 0, `${region} was not read and has backups`);
      continue;
    }
    expect(!witness.lacksPage(region, ['DescribeInstances']), `a page of ${region} was never read`);
    const instances = witness.viewOf(region).instances ?? [];
    const due = instances.filter((instance) => demandOn(instance, order) !== null);
    matched += due.length;
    for (const instance of due) {
      if (touched.has(instance.id)) continue;
      const entries = created.filter(({ instanceId }) => instanceId === instance.id);
      const failed = report.failed.some(
        ({ region: where, target, action }) => where === region && target === instance.id && action === 'create',
      );
      expect(entries.length + Number(failed) === 1, `${instance.id} has ${entries.length} backups, failed: ${failed}`);
      const { approved } = task;
      const mayNot = approved !== null && !isApproved(approved, 'create', region, instance.id);
      const toldSo = report.failed.some(({ target, fault }) => target === instance.id && fault === 'not-allowed');
      expect(mayNot === toldSo, `${instance.id} was ${mayNot ? 'not ' : ''}approved, and told to be otherwise`);
      for (const entry of entries) {
        if (dry) expect(entry.imageId === null && entry.state === 'planned', `${instance.id} is not planned`);
        else problems.push(...checkEntry(world, attempt, report, instance, entry));
      }
    }
    const ids = new Set(due.map(({ id }) => id));
    for (const { instanceId } of created)
      expect(ids.has(instanceId) || touched.has(instanceId), `${instanceId} is not due`);
    const skipped = report.skipped.filter((entry) => entry.region === region).map(({ id }) => `${id}`);
    const skips = instances.filter((one) => isAsked(one, order) && demandOn(one, order) === null).map(({ id }) => id);
    if (![...skipped, ...skips].some((id) => touched.has(id))) {
      expect(skipped.sort().join() === skips.sort().join(), `skipped are ${skipped.join()}, not ${skips.join()}`);
    }
  }
  if (touched.size === 0)
    expect(report.matchedCount === matched, `matchedCount is ${report.matchedCount}, not ${matched}`);
  const unread = report.regions.some(({ read }) => !read);
  if (matched === 0 && !unread && touched.size === 0) {
    const told = report.failed.some(({ fault }) => fault === 'none-found');
    expect(told === ((task.inputs['if-none-found'] ?? 'error') === 'error'), `none was found, failed: ${told}`);
  }
  for (const { image } of witness.made) {
    const told = report.created.some(({ imageId }) => imageId === image.id);
    const failed = report.failed.some(({ target }) => target === image.source);
    expect(told || failed, `${image.id} was made and is not told`);
    const holdsNothing = imageNow(world.account, image.region, image.id)?.state === 'failed';
    expect(
      !failed || holdsNothing || !isUntroubled(attempt),
      `${image.id} was made and its instance is told to have failed`,
    );
  }
  const unexplained = isUntroubled(attempt)
    ? report.failed.filter((entry) => !isLegitimate(world, attempt, report, entry))
    : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

function checkEntry(
  world: World,
  attempt: Attempt,
  report: Report,
  instance: InstanceFact,
  entry: CreatedEntry,
): string[] {
  const { witness, touched, task } = attempt;
  const image = imageNow(world.account, instance.region, entry.imageId ?? '');
  if (touched.has(instance.id) || touched.has(entry.imageId ?? '')) return [];
  if (image === null) return [`${entry.imageId} is told to be the backup of ${instance.id} and does not exist`];
  const made = witness.made.some((one) => one.image.id === image.id);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${image.id} of ${instance.id}: ${problem}`);
  };
  expect(image.name === entry.name, `its name is ${image.name}, not ${entry.name}`);
  expect(
    isFit(world, attempt, image, instance),
    `it is taken for the backup, and is none: ${[...image.tags].join('; ')}`,
  );
  expect(
    made === !entry.alreadyDone,
    `alreadyDone is ${entry.alreadyDone}, and this run did${made ? '' : ' not'} make it`,
  );
  const meaning = meaningOf(image.tags.get('Expire'));
  const expires = meaning === 'never' ? 'never' : meaning === null ? '' : stamp(meaning);
  expect(expires === entry.expiresAt, `it expires at ${expires}, not ${entry.expiresAt}`);
  if (entry.state === 'available') expect(image.state === 'available', `it is ${image.state}, not available`);
  if (task.inputs.wait === 'true' && image.state !== 'available') {
    const told = report.failed.some(({ target, action }) => target === image.id && action === 'wait');
    expect(told, `it was waited for and is ${image.state}, and that is not told`);
  }
  return problems;
}

/** Whether an image is the backup of the slot that this attempt stands for. */
function isFit({ account }: World, { task }: Attempt, image: ImageFact, instance: InstanceFact): boolean {
  return (
    isProvenOurs(image, account.accountId) &&
    image.source === instance.id &&
    image.tags.get('BackupSource') === instance.id &&
    image.tags.get('BackupTag') === demandOn(instance, orderOf(task))?.backupTag &&
    image.tags.get('BackupRun') === (task.workflowRun?.url ?? image.name) &&
    meaningOf(image.tags.get('Expire')) !== null &&
    ['pending', 'available', 'failed'].includes(image.state)
  );
}

/** Failures that a backup must tell although nothing went wrong on the way. */
function isLegitimate(world: World, attempt: Attempt, report: Report, entry: Report['failed'][number]): boolean {
  const { account } = world;
  const { task } = attempt;
  if (entry.action === 'read') return !attempt.inOrder.has(entry.target);
  if (entry.fault === 'none-found') return report.matchedCount === 0;
  if (entry.fault === 'not-allowed') return task.approved !== null;
  const region = account.regions.get(entry.region);
  if (region === undefined) return false;
  if (entry.action === 'wait') {
    const state = region.images.get(entry.target)?.state;
    return entry.fault === 'image-failed' ? state === 'failed' : account.settings.imageReadyMs > 120_000;
  }
  const images = [...region.images.values()].filter(
    ({ name }) => name.includes(entry.target) && name.includes(task.workflowRun?.id ?? '-'),
  );
  if (entry.fault === 'image-failed') return images.some(({ state }) => state === 'failed' || state === 'disabled');
  if (entry.fault === 'name-taken') {
    const instance = attempt.witness.viewOf(entry.region).instances?.find(({ id }) => id === entry.target);
    const demand = instance === undefined ? null : demandOn(instance, orderOf(task));
    const foreign = [...region.images.values()].filter(({ name }) => name.includes(entry.target));
    const unfit = foreign.some((image) => {
      const tags = new Map(image.tags);
      return (
        tags.get('BackupRun') !== task.workflowRun?.url ||
        image.sourceInstanceId !== entry.target ||
        !isFitByTags(demand, tags, entry.target)
      );
    });
    const held = [...attempt.namesHeld].some((name) => name.includes(entry.target));
    return unfit || held;
  }
  // A volume that is being snapshotted all the time: as many as may be are under way.
  return entry.fault === 'busy' && account.settings.imageReadyMs > 60_000;
}

function isFitByTags(demand: Demand | null, tags: ReadonlyMap<string, string>, source: string): boolean {
  return (
    tags.get('CreatedBy') === MARK &&
    tags.get('BackupTag') === demand?.backupTag &&
    tags.get('BackupSource') === source &&
    meaningOf(tags.get('Expire')) !== null
  );
}
