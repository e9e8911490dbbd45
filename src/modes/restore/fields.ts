import type {
  OwnKindName,
  RestoreFacts,
  RestoreField,
  RestoreFieldName,
  RestoreFields,
  RestoreSettings,
} from '../../model.ts';

/** The sources of a restore's settings. */
export interface FieldSources extends Pick<RestoreFacts, 'remembered' | 'original'> {
  readonly asked: RestoreSettings;
  /** True in another region than the original's: there, only settings that don't belong to a region are known. */
  readonly elsewhere: boolean;
}

/** The settings of each kind. */
const FIELDS_OF: Readonly<Record<OwnKindName, readonly RestoreFieldName[]>> = {
  'ec2-instance': ['instance-type', 'subnet', 'security-groups', 'instance-profile', 'key-name', 'private-ip'],
  'ebs-volume': ['availability-zone', 'volume-type', 'iops', 'throughput'],
  'rds-instance': ['restore-as', 'instance-class', 'subnet-group', 'security-groups'],
  'rds-cluster': ['restore-as', 'instance-class', 'capacity', 'subnet-group', 'security-groups'],
};

/** The settings that are the same in every region. */
const EVERYWHERE: ReadonlySet<RestoreFieldName> = new Set([
  'instance-type',
  'instance-class',
  'capacity',
  'volume-type',
  'iops',
  'throughput',
]);

/** The value by which an input specifies none. */
const NONE = 'none';
const MAY_BE_NONE: ReadonlySet<RestoreFieldName> = new Set(['instance-profile', 'key-name', 'private-ip']);

/**
 * Takes each setting from the input, else from the tag, else from the original. Where the tag exists, a setting that it
 * doesn't name did not exist. The private address is free only if the original is gone.
 */
export function fieldsOf(kind: OwnKindName, sources: FieldSources): RestoreFields {
  const known = FIELDS_OF[kind].flatMap((name): [RestoreFieldName, RestoreField][] => {
    const field = fieldOf(name, kind, sources);
    return field === null || (field.value === NONE && MAY_BE_NONE.has(name)) ? [] : [[name, field]];
  });
  const fields: RestoreFields = Object.fromEntries(known);
  if (isServerless(fields)) return fields;
  const { capacity: _ofServerless, ...others } = fields;
  return others;
}

/** Serverless instances have no size of their own: they need the capacity limits of their cluster. */
export function isServerless(fields: RestoreFields): boolean {
  return fields['instance-class']?.value === 'db.serverless';
}

function fieldOf(name: RestoreFieldName, kind: OwnKindName, sources: FieldSources): RestoreField | null {
  const { asked, remembered, original, elsewhere } = sources;
  const given = asked[name];
  if (given !== undefined) return { value: given, origin: 'input' };
  if (elsewhere && !EVERYWHERE.has(name)) return null;
  if (name === 'private-ip' && (original !== null || movesElsewhere(sources))) return null;
  const written = remembered?.[name];
  if (written !== undefined) return { value: written, origin: 'tag' };
  if (remembered !== null && !isUntold(name, kind)) return null;
  const present = original?.[name];
  return present === undefined ? null : { value: present, origin: 'original' };
}

/**
 * The listing shows no instance class for most clusters: where the instances could not be read, and in older versions, none
 * was written. So its absence from the tag doesn't mean that there was none.
 */
function isUntold(name: RestoreFieldName, kind: OwnKindName): boolean {
  return kind === 'rds-cluster' && (name === 'instance-class' || name === 'capacity');
}

/** An address belongs to its subnet. */
function movesElsewhere({ asked, remembered }: FieldSources): boolean {
  return asked.subnet !== undefined && asked.subnet !== remembered?.subnet;
}

/** Returns the inputs that have no effect on a kind. */
export function idleFields(kind: OwnKindName, asked: RestoreSettings): readonly string[] {
  return Object.keys(asked).filter((name) => !FIELDS_OF[kind].some((known) => known === name));
}
