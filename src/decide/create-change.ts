import type {
  CreateChange,
  ExpiryRule,
  Instant,
  MakerEntry,
  Resource,
  TagPairs,
  Warning,
  WrittenTags,
} from '../model.ts';
import { asManyAsFit, launchTags } from './launch-tags.ts';
import { leftOutOf } from './left-out.ts';
import { descriptionOf, oldestOfRun, type WorkflowRun } from './naming.ts';
import { idlePatterns, type TagWishes, userTags } from './user-tags.ts';

/** What sets one backup apart from another. */
export type Asked = Pick<CreateChange, 'resource' | 'slot' | 'expiresAt' | 'reason'> & {
  readonly tags: WrittenTags;
  readonly keep: ExpiryRule;
  /** Tags that say which copies are wanted of it; none where none is. */
  readonly wished?: TagPairs;
};

interface Wishes {
  readonly tagWishes: TagWishes;
  readonly engine: { readonly name: MakerEntry['engine'] };
  readonly workflowRun: WorkflowRun | null;
}

/** A backup with everything that is written about it, and what the user must know of it. */
export interface Planned {
  readonly change: CreateChange;
  readonly warnings: readonly Warning[];
}

/** Puts together what one request writes: from the listing that was read anyway, so that no backup costs a request more. */
export function planned({ keep, wished = [], ...asked }: Asked, startedAt: Instant, wishes: Wishes): Planned {
  const { tagWishes, engine, workflowRun } = wishes;
  const { resource, tags } = asked;
  const direct = engine.name === 'direct';
  const left = leftOutOf(resource);
  // AWS Backup takes whole machines, and keeps by itself what a launch needs.
  const leftOut = direct ? left.devices : [];
  const pointTags = direct
    ? [
        ...launchTags(resource),
        ...wished,
        ...(leftOut.length === 0 ? [] : [['BackupLeftOut', asManyAsFit(leftOut, resource.kind)] as const]),
      ]
    : wished;
  // What AWS Backup makes carries no wish: the run itself sees to the copies.
  const written = Object.keys(tags).length + (direct ? pointTags.length : 0);
  const beside = userTags(resource, tagWishes, written, engine.name);
  const problems = [
    ...left.problems,
    ...withoutEffect(left.devices, direct),
    ...rebootProblems(resource),
    ...beside.problems,
  ];
  const description = descriptionOf(resource, startedAt);
  const adopts = { now: startedAt, since: oldestOfRun({ startedAt, workflowRun }), keep };
  return {
    change: { action: 'create', ...asked, pointTags, userTags: beside.tags, leftOut, description, adopts },
    warnings: problems.map((message) => ({ region: resource.region, target: resource.id, message })),
  };
}

function withoutEffect(devices: readonly string[], direct: boolean): readonly string[] {
  if (direct || devices.length === 0) return [];
  return ['its BackupExclude tag has no effect: AWS Backup takes all volumes of a machine'];
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html */
function rebootProblems({ reboot, tags }: Resource): readonly string[] {
  const group = tags.get('aws:autoscaling:groupName');
  if (!reboot || group === undefined) return [];
  return [
    `its backup reboots it (BackupReboot:yes), and it belongs to the Auto Scaling group ${group}, which may take it for broken and replace it`,
  ];
}

/** A pattern that picks nothing is often a slip, and the tag that it meant is missing on every backup. */
export function idleWarnings(resources: readonly Resource[], wishes: TagWishes): readonly Warning[] {
  if (resources.length === 0) return [];
  return idlePatterns(resources, wishes).map(({ text }) => ({
    region: null,
    target: 'copy-tags',
    message: `copy-tags: "${text}" matches no tag of the resources that are backed up; check the spelling and the case of the key`,
  }));
}
