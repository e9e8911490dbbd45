import type { CreateChange, Region, Warning } from '../../model.ts';
import type { BackupContext } from './context.ts';
import { typesIn, unknownTypes } from './region-types.ts';

const MOST_NAMED = 10;

/** Returns the warnings about types: resources that no engine backs up, and settings that could not be read. */
export async function typeWarnings(
  context: BackupContext,
  creates: readonly CreateChange[],
): Promise<readonly Warning[]> {
  const { types } = context;
  if (types === null) return [];
  const regions = [...new Set(creates.map(({ resource }) => resource.region))].sort();
  const unread = await Promise.all(regions.map((region) => unreadWarnings(context, region)));
  return [
    ...passedOverWarning(types.passedOver),
    ...(types.all ? await unknownWarning(context, regions) : []),
    ...unread.flat(),
  ];
}

/** A person may have tagged the wrong resource and believe that it is backed up. */
function passedOverWarning(passedOver: ReadonlyMap<string, number>): readonly Warning[] {
  const kinds = [...passedOver].sort(([one], [other]) => (one < other ? -1 : 1));
  if (kinds.length === 0) return [];
  const count = kinds.reduce((sum, [, many]) => sum + many, 0);
  const named = kinds.slice(0, MOST_NAMED).map(([kind, many]) => `${kind} (${many})`);
  const more = kinds.length > MOST_NAMED ? ` and ${kinds.length - MOST_NAMED} more types` : '';
  const message = `${count} ${count === 1 ? 'resource carries' : 'resources carry'} the tag and ${count === 1 ? 'is' : 'are'} of no type that this action has AWS Backup back up: ${named.join(', ')}${more}`;
  return [{ region: null, target: 'kinds', message }];
}

/** A guess could back up the wrong resource, or the same one twice. */
async function unknownWarning(context: BackupContext, regions: readonly Region[]): Promise<readonly Warning[]> {
  const known = await Promise.all(regions.map((region) => typesIn(context, region)));
  const names = [...new Set(known.flatMap(unknownTypes))].sort();
  if (names.length === 0) return [];
  const message = `AWS Backup also takes ${names.join(', ')}, which this version does not know: back such resources up by a plan of AWS Backup, or use a newer version`;
  return [{ region: null, target: 'kinds', message }];
}

/** The jobs are started anyway: AWS Backup refuses unsupported types itself. */
async function unreadWarnings(context: BackupContext, region: Region): Promise<readonly Warning[]> {
  const { unread } = await typesIn(context, region);
  return unread.map(({ message, advice }) => ({
    region,
    target: region,
    message: `whether AWS Backup is switched on for each type could not be asked, and jobs were started all the same: ${message}. ${advice}`,
  }));
}
