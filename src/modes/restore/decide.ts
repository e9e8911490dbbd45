import { isCopy } from '../../decide/copies.ts';
import type { WorkflowRun } from '../../decide/naming.ts';
import { oldestOfRun, restoreSlot } from '../../decide/naming.ts';
import {
  type Fault,
  type Instant,
  KINDS,
  type RecoveryPoint,
  type Resource,
  type RestoreChange,
  type RestoreFacts,
  type RestoreFieldName,
  type RestoreFields,
  type RestoreSettings,
  type TagPairs,
  type Warning,
} from '../../model.ts';
import type { Chosen } from './choose.ts';
import { fieldsOf, idleFields, isServerless } from './fields.ts';
import { toDoOf } from './to-do.ts';

/** The circumstances of a restore. */
export interface RestoreContext {
  readonly asked: RestoreSettings;
  readonly startedAt: Instant;
  readonly workflowRun: WorkflowRun | null;
  /** All resources, which may include a database from an earlier attempt of this run. */
  readonly resources: readonly Resource[];
}

export type RestoreDecision =
  | { readonly ok: true; readonly change: RestoreChange; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly target: string; readonly fault: Fault };

/** Decides what the new resource is like, or why it can't be made. */
export function decideRestore(chosen: Chosen, facts: RestoreFacts, context: RestoreContext): RestoreDecision {
  const { point, source } = chosen;
  const { kind, region } = point;
  // Settings that belong to a region are wrong in another one.
  const elsewhere = isCopy(point);
  const fields = fieldsOf(kind, { ...facts, asked: context.asked, elsewhere });
  const missing = NEEDED[kind].find((name) => fields[name] === undefined);
  if (missing !== undefined) return { ok: false, target: missing, fault: notKnown(missing, elsewhere) };
  if (isServerless(fields) && fields.capacity === undefined) {
    return { ok: false, target: 'instance-class', fault: NO_CAPACITY };
  }
  const slot = restoreSlot(point.id, context, fields['restore-as']?.value ?? null);
  const run = context.workflowRun?.url ?? slot;
  const name = nameOf(chosen, fields, context, run);
  const change: RestoreChange = {
    action: 'restore',
    kind,
    region,
    point: point.id,
    source,
    sourceName: chosen.name,
    slot,
    name,
    fields,
    tags: tagsOf(chosen, name, run),
    since: oldestOfRun(context),
    toDo: toDoOf(chosen, fields, facts),
    reason: `${stateOf(chosen, elsewhere)}: ${KINDS[kind].aPoint} of it is asked for`,
  };
  return { ok: true, change, warnings: warningsOf(change, context.asked, elsewhere) };
}

/** Approvers must not read that the original is gone if its region may not have been looked at. */
function stateOf({ source, living }: Chosen, elsewhere: boolean): string {
  if (living !== null) return `${source} still exists and stays as it is`;
  return elsewhere ? `${source} was not found or not looked for` : `${source} is gone`;
}

/** The settings that AWS requires. */
const NEEDED: Readonly<Record<RestoreChange['kind'], readonly RestoreFieldName[]>> = {
  'ec2-instance': ['instance-type'],
  'ebs-volume': ['availability-zone'],
  'rds-instance': ['instance-class'],
  'rds-cluster': ['instance-class'],
};

function notKnown(name: RestoreFieldName, elsewhere: boolean): Fault {
  const why = elsewhere
    ? 'the backup is a copy that does not remember it'
    : 'the backup does not remember it, and the original is gone';
  return {
    code: 'bad-input',
    message: `${name}: it is needed, and nobody knows it: ${why}`,
    advice: `Write ${name}, such as ${EXAMPLES[name] ?? '"..."'}, and run again; nothing was changed.`,
  };
}

/** There is no input for the capacity; the cluster can be made serverless after the restore. */
const NO_CAPACITY: Fault = {
  code: 'bad-input',
  message: 'instance-class: db.serverless needs the capacity of the original, and nobody knows it',
  advice: 'Write an instance-class such as "db.r6g.large", and run again; change it once the cluster is there.',
};

const EXAMPLES: Readonly<Partial<Record<RestoreFieldName, string>>> = {
  'instance-type': '"m7i.large"',
  'instance-class': '"db.r6g.large"',
  'availability-zone': '"eu-central-1a"',
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html (63 characters) */
const LONGEST_DATABASE_NAME = 63;

/** Returns a name such as `orders-restored-202611212300`; null for kinds without one. */
function nameOf({ point, source }: Chosen, fields: RestoreFields, context: RestoreContext, run: string): string | null {
  if (point.kind === 'ec2-instance' || point.kind === 'ebs-volume') return null;
  const asked = fields['restore-as'];
  if (asked !== undefined) return asked.value.toLowerCase();
  const earlier = earlierOf(point, context, run);
  if (earlier !== undefined) return earlier.id;
  const minute = new Date(context.startedAt).toISOString().slice(0, 16).replace(/\D/g, '');
  const end = `-restored-${minute}`;
  return `${source.slice(0, LONGEST_DATABASE_NAME - end.length).replace(/-+$/, '')}${end}`;
}

/** Finds the resource that an earlier attempt of this run made from the same recovery point: its name contains another time. */
function earlierOf({ id, kind, region }: RecoveryPoint, context: RestoreContext, run: string): Resource | undefined {
  const since = oldestOfRun(context);
  return context.resources.find(
    (one) =>
      one.kind === kind &&
      one.region === region &&
      one.gone !== true &&
      (one.bornAt ?? since) >= since &&
      one.tags.get('BackupRestoredFrom') === id &&
      one.tags.get('BackupRun') === run,
  );
}

/**
 * Never includes the tags that mark our recovery points, nor tags that would select the new resource for backup in place of
 * the old one.
 */
function tagsOf({ point, source, name }: Chosen, newName: string | null, run: string): TagPairs {
  const plain = name === '' ? (newName ?? `${source} restored`) : name;
  return [
    ['Name', selectedByName(point.tags.backupTag, plain) ? `${plain} restored` : plain],
    ['BackupRestoredFrom', point.id],
    ['BackupRun', run],
  ];
}

/** Returns true if the original was selected by its name. Several tag lines are joined, so part of the text is enough. */
function selectedByName(backupTag: string | null, name: string): boolean {
  return backupTag !== null && `, ${backupTag}, `.includes(`, Name:${name}, `);
}

function warningsOf(
  { kind, region, point, fields }: RestoreChange,
  asked: RestoreSettings,
  elsewhere: boolean,
): readonly Warning[] {
  const idle = idleFields(kind, asked).map(
    (name): Warning => ({ region: null, target: name, message: `it has no effect on a ${KINDS[kind].resource}` }),
  );
  const nowhere = kind === 'ec2-instance' && fields.subnet === undefined;
  const whose = elsewhere ? 'a copy remembers no subnet' : 'neither the backup nor the original tells a subnet';
  const message = `${whose}: AWS puts the instance into the default VPC; write subnet and security-groups where that is wrong`;
  return nowhere ? [...idle, { region, target: point, message }] : idle;
}
