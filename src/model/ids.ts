declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A region's name, such as `eu-central-1`. */
export type Region = Branded<'Region'>;
/** The twelve digits of an AWS account. */
export type AccountId = Branded<'AccountId'>;
/** Id of a resource, such as `i-0123456789abcdef0`. */
export type ResourceId = Branded<'ResourceId'>;
/** Id of a recovery point, such as `ami-0123456789abcdef0`. */
export type RecoveryPointId = Branded<'RecoveryPointId'>;
/** Id of one snapshot of a recovery point. */
export type SnapshotId = Branded<'SnapshotId'>;
/** Id of an instance that this tool started to test whether a recovery point boots. */
export type TestInstanceId = Branded<'TestInstanceId'>;
/** The name of one planned backup of one resource; the same slot twice means the same backup. */
export type Slot = Branded<'Slot'>;

// Plain text becomes an id only here: callers have just read the text from the service.
export const region = (text: string): Region => text as Region;
export const accountId = (text: string): AccountId => text as AccountId;
export const resourceId = (text: string): ResourceId => text as ResourceId;
export const recoveryPointId = (text: string): RecoveryPointId => text as RecoveryPointId;
export const snapshotId = (text: string): SnapshotId => text as SnapshotId;
export const testInstanceId = (text: string): TestInstanceId => text as TestInstanceId;
export const slot = (text: string): Slot => text as Slot;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** The instant from which a recovery point may be purged, or `never`. */
export type Expiry = Instant | 'never';

export type Tags = ReadonlyMap<string, string>;

/** What a run is for. */
export const MODES = [
  'backup',
  'purge',
  'copy',
  'check',
  'list',
  'verify',
  'restore',
  'preview',
  'retain',
  'sync',
  'collect',
] as const;
export type Mode = (typeof MODES)[number];

export function isMode(text: unknown): text is Mode {
  return MODES.some((mode) => mode === text);
}
