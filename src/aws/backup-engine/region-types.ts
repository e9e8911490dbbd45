import { DescribeRegionSettingsCommand, GetSupportedResourceTypesCommand } from '@aws-sdk/client-backup';
import { plainType, switchedOffFault } from '../../decide/aws-types.ts';
import { AWS_TYPE_NAMES, type AwsTypeName, type Fault, type Region } from '../../model.ts';
import type { BackupCaller } from '../backup/service.ts';
import { remembered } from '../remembered.ts';

/** The types that AWS Backup supports in a region. Whatever could not be read is unknown, and nothing is judged by it. */
export interface RegionTypes {
  /** Every type that AWS Backup lists in the region, as AWS Backup spells it; null if unknown. */
  readonly known: readonly string[] | null;
  /** Types that are switched on in the region. */
  readonly on: ReadonlySet<string>;
  /** Types that are switched off in the region. */
  readonly off: ReadonlySet<string>;
  readonly unread: readonly Fault[];
}

interface Asking {
  readonly caller: BackupCaller;
  readonly regionTypes: Map<Region, Promise<RegionTypes>>;
}

/**
 * Reads, once per region, which types exist and which are switched on. AWS Backup does not protect a type that is switched
 * off, not even on demand.
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

/** The API page does not list these, but the region settings do. */
const UNLISTED: ReadonlySet<string> = new Set<AwsTypeName>(['DSQL', 'Redshift Serverless']);

/** Returns why AWS Backup does not back up a type in a region; null if nothing known prevents it. */
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

/** Returns the types that AWS Backup lists and this action does not know; `FSx for OpenZFS` counts as FSx. */
export function unknownTypes({ known }: RegionTypes): readonly string[] {
  return (known ?? []).filter(
    (name) => !KNOWN.some((one) => plainType(name) === one || plainType(name).startsWith(`${one} `)),
  );
}
