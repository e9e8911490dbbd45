import { type TagLine, tagText } from '../decide/tag-lines.ts';
import type { PlanSelection } from './model.ts';

type Tags = Pick<PlanSelection, 'tags' | 'anyOf'>;

/** Returns the groups of tags of a selection, each including the tags that all must match; equal groups are merged. */
export function groupsOf({ tags, anyOf }: Tags): readonly (readonly TagLine[])[] {
  const groups = tags.length === 0 || anyOf.length > 0 ? anyOf : [[]];
  const whole = groups.map((group) => [...tags, ...group]);
  return [...new Map(whole.map((group) => [groupText(group), group])).values()];
}

/** Returns a text that is equal for equal groups. */
function groupText(group: readonly TagLine[]): string {
  return JSON.stringify([...new Set(group.map(tagText))].sort());
}

interface Joinable extends Tags {
  readonly kinds: readonly unknown[];
  readonly names?: readonly string[];
  /** The number of assignments without joining. */
  readonly needed: number;
}

/**
 * Returns the tags of a selection that has only one name although it needs several assignments. AWS Backup can
 * express it as one assignment if each group is a single tag and no kinds are specified; null otherwise.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (ListOfTags)
 */
export function joinedTags(selection: Joinable): readonly TagLine[] | null {
  if (selection.names?.length !== 1 || selection.needed < 2 || selection.kinds.length > 0) return null;
  const groups = groupsOf(selection).map((group) => [...new Map(group.map((tag) => [tagText(tag), tag])).values()]);
  const tags = groups.flatMap(([tag, ...others]) => (tag === undefined || others.length > 0 ? [] : [tag]));
  return groups.length > 0 && tags.length === groups.length ? tags : null;
}
