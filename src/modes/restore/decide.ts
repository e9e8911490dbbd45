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

/** When and by whom a restore is asked for. */
export interface RestoreContext {
  readonly asked: RestoreSettings;
  readonly startedAt: Instant;
  readonly workflowRun: WorkflowRun | null;
  /** All that exists: a database of an earlier attempt of this run may be among them. */
  readonly resources: readonly Resource[];
}

export type RestoreDecision =
  | { readonly ok: true; readonly change: RestoreChange; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly target: string; readonly fault: Fault };

/** The new resource, or why it cannot be made. */
export function decideRestore(chosen: Chosen, facts: RestoreFacts, context: RestoreContext): RestoreDecision {
  const { point, source } = chosen;
  const { kind, region } = point;
  // Of the settings that belong to a region none is right in another.
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

/** Who approves it must not read that the original is gone where its region may not have been looked at. */
function stateOf({ source, living }: Chosen, elsewhere: boolean): string {
  if (living !== null) return `${source} still exists and stays as it is`;
  return elsewhere ? `${source} was not found or not looked for` : `${source} is gone`;
}

/** Without these there is nothing that AWS could make. */
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

/** There is no input for it: whoever has the cluster back can make it serverless. */
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

/** `orders-restored-202611212300`. */
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

/** What an earlier attempt of this run made of the same recovery point: its name holds another time. */
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

/** Never what marks our recovery points, nor what would have the new resource backed up in place of the old one. */
function tagsOf({ point, source, name }: Chosen, newName: string | null, run: string): TagPairs {
  const plain = name === '' ? (newName ?? `${source} restored`) : name;
  return [
    ['Name', selectedByName(point.tags.backupTag, plain) ? `${plain} restored` : plain],
    ['BackupRestoredFrom', point.id],
    ['BackupRun', run],
  ];
}

/** True where the original was selected by its very name. Several lines are joined, so a part of the text decides. */
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
