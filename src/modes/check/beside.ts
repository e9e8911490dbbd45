import {
  AWS_TYPE_NAMES,
  type Inventory,
  isOwnKind,
  KIND_NAMES,
  type KindName,
  type Region,
  type RegionInventory,
} from '../../model.ts';
import { observe } from '../../observe/observe.ts';
import type { AwsBackupPlan, PlannedRule } from '../../plan/model.ts';
import { regionsAllow } from '../../plan/regions.ts';
import { prefilters } from '../../plan/select.ts';
import { failuresOf, type Looked } from '../shared/look-at-both.ts';
import type { Session } from '../shared/session.ts';

/** Returns the AWS Backup plans that are checked. */
export function plansOfAwsBackup(rules: readonly PlannedRule[]): readonly AwsBackupPlan[] {
  return [...new Set(rules.map(({ plan }) => plan))].flatMap((plan) => (plan.engine === 'aws-backup' ? [plan] : []));
}

/**
 * Returns the kinds that AWS Backup plans cover beyond those of the run: the kinds that they name, and all that AWS Backup
 * supports if one names none. The input `kinds` does not limit these plans: a check of only some of their kinds would be
 * green for the rest.
 */
export function kindsBeside(plans: readonly AwsBackupPlan[], kinds: readonly KindName[]): readonly KindName[] {
  const all = [...KIND_NAMES, ...AWS_TYPE_NAMES];
  const asked = new Set(plans.flatMap(({ selection }) => (selection.kinds.length === 0 ? all : selection.kinds)));
  return all.filter((kind) => asked.has(kind) && !kinds.includes(kind));
}

/** Lists the resources of these kinds in the plans' regions, without backups: AWS Backup is asked for those. */
export async function lookBeside(
  { connection, run }: Pick<Session, 'connection' | 'run'>,
  regions: readonly Region[],
  plans: readonly AwsBackupPlan[],
  kinds: readonly KindName[],
): Promise<readonly RegionInventory[]> {
  const home = regions.filter((region) => plans.some(({ selection }) => regionsAllow(selection.regions, region)));
  if (kinds.length === 0 || home.length === 0) return [];
  const { account } = connection;
  const sieve = prefilters({ plans });
  const look = async (names: readonly KindName[], lines: Parameters<typeof observe>[2]['resources']) =>
    names.length === 0
      ? []
      : (
          await observe(
            { account, kinds: await connection.openKinds(names) },
            home,
            { resources: lines, points: false },
            run,
            () => {},
          )
        ).regions;
  const [own, types] = await Promise.all([
    // Whatever their tags: a misspelt tag is reported with the nearest match.
    look(kinds.filter(isOwnKind), []),
    look(
      kinds.filter((kind) => !isOwnKind(kind)),
      sieve.kind === 'tags' ? sieve.lines : [],
    ),
  ]);
  return [...own, ...types];
}

/** Adds these listings to what was looked at. */
export function withBeside(looked: Looked, beside: readonly RegionInventory[]): Looked {
  const { account, regions } = looked.listed;
  const listed: Inventory = { account, regions: [...regions, ...beside] };
  const unread = beside.filter(({ read }) => !read);
  return {
    ...looked,
    resources: [...looked.resources, ...beside.flatMap((entry) => (entry.read ? entry.resources : []))],
    failures: [...looked.failures, ...failuresOf(unread)],
    inventory: { account, regions: [...looked.inventory.regions, ...unread] },
    listed,
  };
}
