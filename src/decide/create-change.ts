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

/** What distinguishes one backup from another. */
export type Asked = Pick<CreateChange, 'resource' | 'slot' | 'expiresAt' | 'reason'> & {
  readonly tags: WrittenTags;
  readonly keep: ExpiryRule;
  /** Tags that specify the copies to make of it; absent if there are none. */
  readonly wished?: TagPairs;
};

interface Wishes {
  readonly tagWishes: TagWishes;
  readonly engine: { readonly name: MakerEntry['engine'] };
  readonly workflowRun: WorkflowRun | null;
}

/** A backup with all of its tags and texts, and the warnings about it. */
export interface Planned {
  readonly change: CreateChange;
  readonly warnings: readonly Warning[];
}

/**
 * Builds the content of a create request from the listing that the run has read anyway, so that a backup costs no
 * extra request.
 */
export function planned({ keep, wished = [], ...asked }: Asked, startedAt: Instant, wishes: Wishes): Planned {
  const { tagWishes, engine, workflowRun } = wishes;
  const { resource, tags } = asked;
  const direct = engine.name === 'direct';
  const left = leftOutOf(resource);
  // AWS Backup backs up whole instances, and stores everything that a launch needs itself.
  const leftOut = direct ? left.devices : [];
  const pointTags = direct
    ? [
        ...launchTags(resource),
        ...wished,
        ...(leftOut.length === 0 ? [] : [['BackupLeftOut', asManyAsFit(leftOut, resource.kind)] as const]),
      ]
    : wished;
  // Backups by AWS Backup carry no wish tags: the run itself handles their copies.
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

/** Warns about patterns that match no tag: often a mistake, and then the intended tag is missing on every backup. */
export function idleWarnings(resources: readonly Resource[], wishes: TagWishes): readonly Warning[] {
  if (resources.length === 0) return [];
  return idlePatterns(resources, wishes).map(({ text }) => ({
    region: null,
    target: 'copy-tags',
    message: `copy-tags: "${text}" matches no tag of the resources that are backed up; check the spelling and the case of the key`,
  }));
}
