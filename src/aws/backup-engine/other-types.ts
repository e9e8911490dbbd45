import { carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import {
  type AwsTypeName,
  asAwsBackupFindsIt,
  type ClusterType,
  type Region,
  type Resource,
  type Result,
  resourceId,
  success,
} from '../../model.ts';
import { resourceArn } from '../../plan/arns.ts';
import type { Kind } from '../../ports/cloud.ts';
import { filtersOf, resourceTypeOf, typeOfArn } from '../backup/type-arns.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { RdsContext } from '../rds/context.ts';
import { clusterTypeOf, databasesOnce, listResources } from '../rds/databases.ts';
import { obstacleOfState } from '../rds/states.ts';
import { DB_CLUSTERS } from '../rds-cluster/family.ts';
import { TAGGING } from '../tagging/service.ts';
import { listTagged, type Tagged } from '../tagging/tagged.ts';
import type { AskedTypes } from './context.ts';

/** Finds the resources of a type, whichever engine makes their backups. */
export type Finder = Pick<Kind, 'listResources'>;

/** The finders of a run's types. Types that share a finder share its listing. */
export interface OtherTypes {
  /** Each type with its wrapped finder; types that share a finder share the wrapped one too. */
  readonly kinds: ReadonlyMap<AwsTypeName, Kind>;
  readonly close: () => void;
}

/**
 * Opens the finders of types that are not kinds of this action. Clusters are listed by the RDS API, which returns engine and
 * state; all others by their tags, with one listing per region for all types.
 * If all types are asked for, that listing is unfiltered, so that resources that AWS Backup never supports can be reported.
 */
export function openOtherTypes(
  types: readonly AwsTypeName[],
  { all, passedOver }: AskedTypes,
  context: CallerContext,
  openRds: () => Promise<RdsContext>,
  wrap: (finder: Finder, first: boolean) => Kind,
): OtherTypes {
  const caller = createCaller(TAGGING, context);
  const clusters = types.filter(isClusterType);
  const tagged = types.filter((type) => !isClusterType(type));
  const byTag: Finder = {
    listResources: async (region, lines) => {
      const listing = await listTagged(caller, region, lines, all ? [] : filtersOf(tagged));
      if (!listing.ok) return listing;
      // Without tag lines everything is listed, for a hint or a plan file: nobody asked for a backup of an unsupported
      // resource, so none is counted.
      const counted = lines.length > 0 ? passedOver : new Map<string, number>();
      return success(listing.value.flatMap((one) => resourceOf(one, region, tagged, counted)));
    },
  };
  const byEngine: Finder = {
    listResources: async (region, lines) => listClusters(await openRds(), region, lines, clusters),
  };
  const [first] = types;
  const byEngineFirst = first !== undefined && isClusterType(first);
  const [ofTags, ofEngines] = [wrap(byTag, !byEngineFirst), wrap(byEngine, byEngineFirst)];
  return {
    kinds: new Map(types.map((type) => [type, isClusterType(type) ? ofEngines : ofTags])),
    close: () => caller.close(),
  };
}

/** A kind that is only looked at, never backed up: a check counts the backups that AWS Backup has of it. */
export function lookedAtAlone({ listResources }: Finder): Kind {
  const never = () =>
    Promise.reject(new Error('AWS Backup alone backs this type up, and it was not asked to: this is a bug'));
  return {
    listResources,
    listPoints: () => Promise.resolve(success({ points: [], loose: [] })),
    readExisting: never,
    readEvidence: never,
    create: never,
    delete: never,
    deleteSnapshot: never,
    readPoints: never,
    readLoose: never,
    setExpiries: never,
    describeStates: never,
  };
}

type OtherCluster = Extract<AwsTypeName, ClusterType>;

function isClusterType(type: AwsTypeName): type is OtherCluster {
  return type === 'DocumentDB' || type === 'Neptune';
}

/** Backups carry the tags of their source, and the kinds of this action have listings of their own. */
const NOT_TOLD = /^(?:ec2:(?:instance|volume)|rds:(?:db|cluster)|.*[:-](?:snapshot|image|backup|recovery-point))$/;

function resourceOf(
  { arn, tags }: Tagged,
  region: Region,
  types: readonly AwsTypeName[],
  passedOver: Map<string, number>,
): Resource[] {
  const named = typeOfArn(arn);
  if (named === null) {
    const type = resourceTypeOf(arn);
    if (!NOT_TOLD.test(type)) passedOver.set(type, (passedOver.get(type) ?? 0) + 1);
    return [];
  }
  if (!types.includes(named.type)) return [];
  return [
    {
      kind: named.type,
      region,
      id: resourceId(named.id),
      arn,
      name: tags.get('Name') ?? '',
      tags,
      obstacle: null,
      reboot: false,
      volumes: [],
    },
  ];
}

/** Clusters of DocumentDB and Neptune, whose ARNs look like those of RDS. */
async function listClusters(
  rds: RdsContext,
  region: Region,
  lines: readonly TagLine[],
  types: readonly OtherCluster[],
): Promise<Result<readonly Resource[]>> {
  const clusters = await databasesOnce(DB_CLUSTERS, rds, region);
  if (!clusters.ok) return clusters;
  const typed = clusters.value.flatMap((database) => {
    const type = types.find((one) => one === clusterTypeOf(database.engine));
    return type !== undefined && carriesAll(database.tags, lines) ? [{ type, database }] : [];
  });
  const resources = typed.map(async ({ type, database }): Promise<Resource[]> => {
    const found = await listResources(DB_CLUSTERS, [database], region, lines, ({ state }) => obstacleOfState(state));
    return found.map((resource) => {
      const { obstacle } = asAwsBackupFindsIt(resource);
      return { ...resource, kind: type, arn: resourceArn(resource, rds.account), obstacle };
    });
  });
  return success((await Promise.all(resources)).flat());
}
