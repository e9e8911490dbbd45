import type { Report, RetainedEntry } from '../../src/model.ts';
import { isApprovedExpiry } from './approvals.ts';
import { type Attempt, retainRules } from './attempt.ts';
import { describe, didNotStart, isUntroubled } from './check-report.ts';
import { lacksImages } from './deletions.ts';
import { type ImageFact, imageNow } from './facts.ts';
import { type NewExpiry, newExpiry, type RetainRules } from './plan-rules.ts';
import { isMarked, stamp } from './rules.ts';
import type { TagRequest } from './witness.ts';
import type { World } from './world.ts';

/** Why a run must not write these tags, judged on what it has read; null when it may. */
export function whyNotTag(world: World, attempt: Attempt, request: TagRequest): string | null {
  const { task, witness, touched } = attempt;
  const { region, id, others, tags } = request;
  const refuse = (why: string) => `CreateTags on ${id} in ${region}: ${why}`;
  if (task.mode !== 'retain') return refuse(`a ${task.mode} asked for it`);
  if (task.inputs['dry-run'] === 'true') return refuse('a dry run asked for it');
  if ([...tags.keys()].join() !== 'Expire') return refuse(`it writes ${[...tags.keys()].join()}`);
  if (witness.lacksPage(region, ['DescribeSnapshots']) || lacksImages(attempt, region)) {
    return refuse('a page of the region was never read');
  }
  const image = witness.viewOf(region).images?.find((one) => one.id === id);
  if (image === undefined) return refuse('it is no image that was listed');
  if (others.toSorted().join() !== image.snapshots.toSorted().join())
    return refuse(`it writes on ${others.join()} as well`);
  if (touched.has(id)) return null;
  const wanted = newExpiry(image, retainRules(world, attempt));
  const value = tags.get('Expire') ?? '';
  if (wanted.kind !== 'write')
    return refuse(`its expiry "${image.tags.get('Expire')}" is to stay, not to become ${value}`);
  return value === textOf(wanted.to) ? null : refuse(`its expiry is to be ${textOf(wanted.to)}, not ${value}`);
}

function textOf(expiry: number | 'never'): string {
  return expiry === 'never' ? 'never' : stamp(expiry);
}

/** Compares the report of a retain with what the plan file asks for and with what became of the account. */
export function checkRetain(world: World, attempt: Attempt, report: Report): string[] {
  const { witness } = attempt;
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(report.created.length + report.deleted.length === 0, 'a retain made or deleted something');
  if (didNotStart(report)) return problems;
  const rules = retainRules(world, attempt);
  for (const { region, read } of report.regions) {
    const entries = report.retained.filter((entry) => entry.region === region);
    if (!read) {
      expect(entries.length === 0, `${region} was not read and has entries`);
      continue;
    }
    expect(
      !witness.lacksPage(region, ['DescribeSnapshots']) && !lacksImages(attempt, region),
      `a page of ${region} was never read`,
    );
    const images = (witness.viewOf(region).images ?? []).filter((image) => isMarked(image, rules.account));
    for (const image of images) problems.push(...checkImage(world, attempt, report, image, rules));
    const ids = new Set(images.map(({ id }) => id));
    for (const { imageId } of entries)
      expect(ids.has(imageId) || attempt.touched.has(imageId), `${imageId} is no image of ours`);
  }
  for (const { imageId, region } of report.retained.filter(({ state }) => state === 'failed')) {
    const told = report.failed.some(({ target, action }) => target === imageId && action === 'set-expiry');
    expect(told, `${imageId} in ${region} failed, and that is not told`);
  }
  const unexplained = isUntroubled(attempt)
    ? report.failed.filter(({ action, target }) => action !== 'read' || attempt.inOrder.has(target))
    : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

/** An image gets the expiry that the plans ask for, or the report says why not. */
function checkImage(world: World, attempt: Attempt, report: Report, image: ImageFact, rules: RetainRules): string[] {
  if (attempt.touched.has(image.id)) return [];
  const entries = report.retained.filter(({ imageId }) => imageId === image.id);
  const kept = report.kept.filter(({ imageId }) => imageId === image.id).map(({ because }) => because);
  const wanted = newExpiry(image, rules);
  const [entry] = entries;
  const { approved } = attempt.task;
  if (wanted.kind !== 'write') {
    if (entries.length > 0) return [`${image.id} has a new expiry, and was to stay as it is`];
    const expected = wanted.kind === 'stays-never' ? 'never-expires' : '';
    return kept.join() === expected ? [] : [`${image.id} is kept as ${kept.join()}, not as ${expected}`];
  }
  if (approved !== null && !isApprovedExpiry(approved, image, textOf(wanted.to))) {
    const right = entries.length === 0 && kept.join() === 'not-approved';
    return right ? [] : [`${image.id} was not to get its new expiry, and is told as ${kept.join()}`];
  }
  if (entry === undefined || entries.length > 1 || kept.length > 0) {
    return [`${image.id} is to expire at ${textOf(wanted.to)}, and is told of ${entries.length} times`];
  }
  return checkEntry(world, attempt, image, wanted, entry);
}

function checkEntry(
  { account }: World,
  { task }: Attempt,
  image: ImageFact,
  wanted: Extract<NewExpiry, { kind: 'write' }>,
  entry: RetainedEntry,
): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${image.id}: ${problem}`);
  };
  const to = textOf(wanted.to);
  expect(entry.from === image.tags.get('Expire'), `its expiry was ${image.tags.get('Expire')}, not ${entry.from}`);
  expect(entry.to === to, `its expiry is to be ${to}, not ${entry.to}`);
  expect(entry.because === wanted.because, `its expiry is told to ${entry.because}, and was to ${wanted.because}`);
  const dry = task.inputs['dry-run'] === 'true';
  expect(dry === (entry.state === 'planned'), `it is ${entry.state}`);
  if (entry.state !== 'done') return problems;
  const now = imageNow(account, image.region, image.id);
  expect(now?.tags.get('Expire') === to, `it is told to expire at ${to}, and says ${now?.tags.get('Expire')}`);
  const { snapshots } = account.region(image.region);
  for (const id of image.snapshots) {
    const says = snapshots.get(id)?.tags.get('Expire');
    expect(says === to, `its snapshot ${id} says ${says}, not ${to}`);
  }
  return problems;
}
