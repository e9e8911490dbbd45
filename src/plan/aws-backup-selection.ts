import { type TagLine, tagText } from '../decide/tag-lines.ts';
import { groupsOf, joinedTags } from './assignments.ts';
import { MOST_BY_TAGS } from './engine.ts';
import { type Path, type Trouble, under } from './reading.ts';
import { MOST_RESOURCES } from './schema-selection.ts';
import { tagsIn } from './tags.ts';

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html (quotas) */
const MOST_CONDITIONS = 30;

/**
 * Checks the quotas of a selection. Each group becomes a separate selection in AWS Backup, which repeats the common
 * tags and exclusions.
 */
export function checkAwsBackupSelection(selection: unknown, path: Path): Trouble[] {
  const tags = textsIn(under(selection, 'tags'));
  const except = textsIn(under(selection, 'except'));
  const anyOf = under(selection, 'any-of');
  const troubles: Trouble[] = [];
  const most = `and AWS Backup compares at most ${MOST_CONDITIONS}; write fewer`;
  const plain = new Set([...tags, ...except]).size;
  if (plain > MOST_CONDITIONS) {
    const message = `"tags" and "except" have ${plain} tags together, ${most}`;
    troubles.push({ path: [...path, tags.length > except.length ? 'tags' : 'except'], at: 'key', message });
  } else if (Array.isArray(anyOf)) {
    for (const [index, group] of anyOf.entries()) {
      const count = new Set([...tags, ...except, ...textsIn(group)]).size;
      const message = `with "tags" and "except" this group has ${count} tags, ${most}`;
      if (count > MOST_CONDITIONS) troubles.push({ path: [...path, 'any-of', index], at: 'value', message });
    }
  }
  const groups = Array.isArray(anyOf) ? new Set(anyOf.map((group) => groupText(group))).size : 0;
  const resources = under(selection, 'resources');
  // Named resources also compare tags if some tags are excluded.
  const named = Array.isArray(resources) && except.length > 0 ? 1 : 0;
  if (groups + named > MOST_BY_TAGS) {
    const message = `these are ${groups} groups${named === 0 ? '' : ', and resources with except beside them'}: each is a selection by tags, and a plan of AWS Backup has at most ${MOST_BY_TAGS}; write the others in a plan of their own`;
    troubles.push({ path: [...path, 'any-of'], at: 'key', message });
  }
  if (Array.isArray(resources) && new Set(resources).size > MOST_RESOURCES) {
    const message = `these are ${new Set(resources).size} resources, and AWS Backup takes at most ${MOST_RESOURCES}; select them by a tag`;
    troubles.push({ path: [...path, 'resources'], at: 'key', message });
  }
  return [...troubles, ...checkNames(selection, path)];
}

/** Checks that there are as many names as assignments. */
function checkNames(selection: unknown, path: Path): Trouble[] {
  const written = under(selection, 'name');
  const at = [...path, 'name'];
  const names: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (names.length === 0 || !names.every((name) => typeof name === 'string')) return [];
  const anyOf = under(selection, 'any-of');
  const kinds = under(selection, 'kinds');
  const named = under(selection, 'resources');
  const tags = {
    tags: linesIn(under(selection, 'tags')),
    anyOf: Array.isArray(anyOf) ? anyOf.map(linesIn) : [],
  };
  const some = Array.isArray(named) && named.length > 0;
  const needed = groupsOf(tags).length + (some ? 1 : 0);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    return [{ path: at, at: 'value', message: `"${twice}" names two assignments; write each name once` }];
  }
  const joined = joinedTags({ ...tags, kinds: Array.isArray(kinds) ? kinds : [], names, needed });
  if (needed === 0 || names.length === needed || joined !== null) return [];
  const parts = [
    ...(needed > (some ? 1 : 0) ? [`${needed - (some ? 1 : 0)} by tags`] : []),
    ...(some ? ['one for resources'] : []),
  ];
  const message = `${names.length === 1 ? 'this is 1 name' : `these are ${names.length} names`}, and the selection needs ${needed} ${needed === 1 ? 'assignment' : 'assignments'} of AWS Backup (${parts.join(', ')}); write ${needed === 1 ? 'one name' : `a list of ${needed} names`}`;
  return [{ path: at, at: 'value', message }];
}

/** Equal groups become one selection. */
function groupText(group: unknown): string {
  return JSON.stringify([...new Set(textsIn(group))].sort());
}

/** Returns the readable tags of a list or a text. */
function linesIn(value: unknown): readonly TagLine[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => tagsIn(item));
}

function textsIn(value: unknown): readonly string[] {
  return linesIn(value).map(tagText);
}
