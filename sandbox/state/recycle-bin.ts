import type { Context } from './context.ts';
import type { Image, Snapshot, Tags } from './records.ts';

/** What a rule keeps. */
export type BinType = 'EC2_IMAGE' | 'EBS_SNAPSHOT';

/** A pair of a rule; without a value the key alone was given. */
export interface BinTag {
  key: string;
  value?: string;
}

/** One retention rule: of everything of a type in the region less what is excluded, or of what carries one of its tags. */
export interface BinRule {
  identifier: string;
  type: BinType;
  days: number;
  description?: string;
  tags: BinTag[];
  excluded: BinTag[];
  /** When it begins to keep what is deleted. */
  availableAt: number;
}

/** Something deleted that can be restored for a while. */
export interface Binned<Thing> {
  thing: Thing;
  enteredAt: number;
  exitsAt: number;
}

/** The Recycle Bin of one region. */
export interface RecycleBin {
  readonly rules: Map<string, BinRule>;
  readonly images: Map<string, Binned<Image>>;
  readonly snapshots: Map<string, Binned<Snapshot>>;
}

const DAY = 86_400_000;
const HALF_AN_HOUR = 30 * 60_000;
const IN_BIN = 'aws:recycle-bin:resource-in-bin';

/** A bin without rules, which keeps nothing. */
export function createRecycleBin(): RecycleBin {
  return { rules: new Map(), images: new Map(), snapshots: new Map() };
}

/**
 * Adds a rule. The first one of a region may need half an hour to become active.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export function addBinRule(
  context: Context,
  bin: RecycleBin,
  rule: Omit<BinRule, 'identifier' | 'availableAt'>,
  atOnce: boolean,
): BinRule {
  const now = context.clock.now();
  const identifier = context.ids.resource('rule').slice(-11);
  const availableAt = atOnce || bin.rules.size > 0 ? now : now + HALF_AN_HOUR;
  const added = { ...rule, identifier, availableAt };
  bin.rules.set(identifier, added);
  return added;
}

function carries(tags: Tags, { key, value }: BinTag): boolean {
  return value === undefined ? tags.has(key) : tags.get(key) === value;
}

function covers(rule: BinRule, type: BinType, tags: Tags, now: number): boolean {
  if (rule.type !== type || now < rule.availableAt) return false;
  if (rule.tags.length > 0) return rule.tags.some((tag) => carries(tags, tag));
  return !rule.excluded.some((tag) => carries(tags, tag));
}

/**
 * Puts what is being deleted into the bin where a rule keeps it; of several rules the longest holds.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export function throwAway<Thing extends { tags: Tags }>(
  context: Context,
  rules: RecycleBin['rules'],
  type: BinType,
  into: Map<string, Binned<Thing>>,
  id: string,
  thing: Thing,
): number | null {
  const now = context.clock.now();
  const days = [...rules.values()].filter((rule) => covers(rule, type, thing.tags, now)).map((rule) => rule.days);
  if (days.length === 0) return null;
  const exitsAt = now + Math.max(...days) * DAY;
  thing.tags.set(IN_BIN, 'true');
  into.set(id, { thing, enteredAt: now, exitsAt });
  return exitsAt;
}

/** Takes something out of the bin to be used again; undefined where it is not in there. */
export function takeOut<Thing extends { tags: Tags }>(from: Map<string, Binned<Thing>>, id: string): Thing | undefined {
  const thing = from.get(id)?.thing;
  from.delete(id);
  thing?.tags.delete(IN_BIN);
  return thing;
}

/**
 * Whether an AMI in the bin still has a name.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export function isNameInBin({ images }: RecycleBin, name: string): boolean {
  return [...images.values()].some(({ thing }) => thing.name === name);
}
