import { DescribeRegionSettingsCommand, GetSupportedResourceTypesCommand } from '@aws-sdk/client-backup';
import { plainType, switchedOffFault } from '../../decide/aws-types.ts';
import { AWS_TYPE_NAMES, type AwsTypeName, type Fault, type Region } from '../../model.ts';
import type { BackupCaller } from '../backup/service.ts';
import { remembered } from '../remembered.ts';

/** What AWS Backup takes in a region. What could not be read is not known, and then nothing is judged by it. */
export interface RegionTypes {
  /** Everything that it names there, as it writes it; null where that is not known. */
  readonly known: readonly string[] | null;
  /** Those of the region that somebody has switched on. */
  readonly on: ReadonlySet<string>;
  /** Those of the region that somebody has switched off. */
  readonly off: ReadonlySet<string>;
  readonly unread: readonly Fault[];
}

interface Asking {
  readonly caller: BackupCaller;
  readonly regionTypes: Map<Region, Promise<RegionTypes>>;
}

/**
 * Asks once a region which types there are, and which of them are switched on: on demand as well, AWS Backup does not try to
 * protect the others.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetSupportedResourceTypes.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRegionSettings.html
 */
export function typesIn(context: Asking, region: Region): Promise<RegionTypes> {
  return remembered(context.regionTypes, region, () => readTypes(context, region));
}

async function readTypes({ caller }: Asking, region: Region): Promise<RegionTypes> {
  const [supported, settings] = await Promise.all([
    caller.repeatable(region, 'GetSupportedResourceTypes', (client) =>
      client.send(new GetSupportedResourceTypesCommand({})),
    ),
    caller.repeatable(region, 'DescribeRegionSettings', (client) => client.send(new DescribeRegionSettingsCommand({}))),
  ]);
  const preferences = Object.entries(settings.ok ? (settings.value.ResourceTypeOptInPreference ?? {}) : {});
  const names = supported.ok ? (supported.value.ResourceTypes ?? []) : [];
  return {
    known: names.length > 0 ? names : null,
    on: new Set(preferences.flatMap(([name, on]) => (on ? plainType(name) : []))),
    off: new Set(preferences.flatMap(([name, on]) => (on ? [] : plainType(name)))),
    unread: [supported, settings].flatMap((call) => (call.ok ? [] : call.fault)),
  };
}

/** The page of the API does not name these, and the settings of regions do. */
const UNLISTED: ReadonlySet<string> = new Set<AwsTypeName>(['DSQL', 'Redshift Serverless']);

/** Why AWS Backup takes no backup of a type in a region; null where nothing is known to stand against it. */
export function typeFault(type: string, region: Region, { known, on, off }: RegionTypes): Fault | null {
  if (off.has(plainType(type))) return switchedOffFault(type, region);
  if (known === null || known.some((name) => plainType(name) === plainType(type))) return null;
  if (UNLISTED.has(type) && on.has(plainType(type))) return null;
  return {
    code: 'not-allowed',
    message: `AWS Backup does not support ${type} in ${region}`,
    advice: `Back it up by other means and remove the tag, or leave ${type} out of kinds, or ${region} out of regions.`,
  };
}

const OURS = ['EC2', 'EBS', 'RDS', 'Aurora'];
const KNOWN = [...OURS, ...AWS_TYPE_NAMES].map(plainType);

/** What AWS Backup has come to take since this was written; `FSx for OpenZFS` is FSx. */
export function unknownTypes({ known }: RegionTypes): readonly string[] {
  return (known ?? []).filter(
    (name) => !KNOWN.some((one) => plainType(name) === one || plainType(name).startsWith(`${one} `)),
  );
}
