import * as v from 'valibot';
import { LONGEST_KEY, LONGEST_VALUE, type TagLine } from '../decide/tag-lines.ts';
import { AWS_TYPE_NAMES, KIND_NAMES, KINDS, type KindName } from '../model.ts';
import { NAME_PATTERN, whyNotAName } from './names.ts';
import { REGIONS_PATTERN, readRegionPatterns } from './regions.ts';
import { RESOURCE_PATTERN, readResource } from './resources.ts';
import { describe, missing, oneOf, text, word } from './schema-parts.ts';
import { readAlternatives, readTag, readTagMapping, readTagText, TAG_LINES_PATTERN, TAG_PATTERN } from './tags.ts';

const tagLine = text({
  description:
    'Key:Value, cut at the first colon; upper and lower case differ. A key that holds a colon stands in double quotes.',
  pattern: TAG_PATTERN,
  examples: ['Backup:ProductionDaily', '"corp:backup":daily'],
  read: readTag,
});

const tagPart = (what: string, least: number, most: number) =>
  v.pipe(
    v.string(({ input }) => `${describe(input)}; ${MAPPING_RIGHT}`),
    v.minLength(least, `the ${what} is empty; ${MAPPING_RIGHT}`),
    v.metadata({ description: `The ${what} to the letter.`, pattern: `^[^\\r\\n]{${least},${most}}$` }),
  );
const MAPPING_RIGHT = 'write {key: corp:backup, value: daily}';
const tagMapping = v.pipe(
  v.strictObject({ key: tagPart('key', 1, LONGEST_KEY), value: tagPart('value', 0, LONGEST_VALUE) }, missing),
  v.rawTransform<TagLine, TagLine>(({ dataset, addIssue, NEVER }) => {
    const reading = readTagMapping(dataset.value);
    if (reading.ok) return reading.value;
    addIssue({ message: reading.problem });
    return NEVER;
  }),
);
const tagItem = v.pipe(
  v.union([tagLine, tagMapping], ({ input }) => `${describe(input)}; write a text such as "Backup:ProductionDaily"`),
  v.description('A tag: Key:Value, or its key and its value apart.'),
);

const TAGS_RIGHT = 'write a list such as [Backup:ProductionDaily], or one text with a Key:Value on each line';
const listOfTags = v.pipe(
  v.array(tagItem, ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`),
  v.minLength(1, `the list is empty; ${TAGS_RIGHT}, or leave it out`),
);

/** Returns the schema of a list of tags, or of one text with a tag on each line. */
export function tagList(description: string, read: typeof readTagText) {
  const lines = text({
    description: 'One Key:Value on each line.',
    pattern: TAG_LINES_PATTERN,
    examples: ['Backup:ProductionDaily'],
    read,
  });
  return v.pipe(
    v.union([listOfTags, lines], ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`),
    v.description(description),
  );
}

const GROUPS_RIGHT = 'write a list of groups, such as [[Environment:production, ResourceType:web]]';
const anyOf = v.pipe(
  v.array(
    tagList('A group: all its tags must match.', readTagText),
    ({ input }) => `${describe(input)}; ${GROUPS_RIGHT}`,
  ),
  v.minLength(1, `the list is empty; ${GROUPS_RIGHT}, or leave it out`),
  v.description('Groups of tags. At least one group must match completely.'),
);

/**
 * The maximum number of resources in a selection:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
export const MOST_RESOURCES = 500;

const RESOURCES_RIGHT = 'write a list of ids or ARNs, such as [i-0123456789abcdef0]';
const resources = v.pipe(
  v.array(
    text({
      description: 'Id or ARN of an instance or a volume, or the ARN of a database or of a cluster of them.',
      pattern: RESOURCE_PATTERN,
      examples: ['i-0123456789abcdef0', 'arn:aws:rds:eu-west-1:123456789012:db:orders'],
      read: readResource,
    }),
    ({ input }) => `${describe(input)}; ${RESOURCES_RIGHT}`,
  ),
  v.minLength(1, `the list is empty; ${RESOURCES_RIGHT}, or leave it out`),
  v.description('Named directly, beside what the tags select. except and regions hold for them too.'),
);

const [firstKind = 'ec2-instance', ...otherKinds] = KIND_NAMES;
const words: readonly [KindName, ...KindName[]] = [firstKind, ...otherKinds, ...AWS_TYPE_NAMES];
const KINDS_RIGHT = 'write a list such as [ec2-instance]';
const kinds = v.pipe(
  v.array(
    word(
      words,
      `A kind of what is protected: ${KIND_NAMES.map((kind) => `${KINDS[kind].resource} (${kind})`).join(', ')}; or a type that AWS Backup alone backs up, by its own name, such as EFS.`,
    ),
    ({ input }) => `${describe(input)}; ${KINDS_RIGHT}`,
  ),
  v.minLength(1, `the list is empty; ${KINDS_RIGHT}, or leave it out`),
  v.description('Only resources of these kinds. All that the run looks at when left out.'),
);

const regions = text({
  description:
    'Names or globs of regions, separated by spaces or commas; a leading "!" excludes and wins. All when left out.',
  pattern: REGIONS_PATTERN,
  examples: ['eu-*', 'us-* !us-west-1'],
  read: readRegionPatterns,
});

/** A selection needs at least one of these. */
export const SELECTING = ['tags', 'any-of', 'resources'] as const;

const NAME_RIGHT = 'write a name of 1 to 50 letters, digits and "-_.", or a list of them';
const assignmentName = text({
  description: 'Name of a resource assignment of AWS Backup.',
  pattern: NAME_PATTERN,
  examples: ['production-databases'],
  read: (name) => {
    const why = whyNotAName(name);
    return why === null ? { ok: true, value: name } : { ok: false, problem: why };
  },
});
const assignmentNames = v.pipe(
  v.union(
    [
      assignmentName,
      v.pipe(
        v.array(assignmentName, ({ input }) => `${describe(input)}; ${NAME_RIGHT}`),
        v.minLength(1, `the list is empty; ${NAME_RIGHT}, or leave it out`),
      ),
    ],
    ({ input }) => `${describe(input)}; ${NAME_RIGHT}`,
  ),
  v.description(
    'Engine aws-backup: the name of the resource assignment; a list where there are several, one for each group of any-of and then one for resources.',
  ),
);

/** The `selection` mapping of a plan. */
export const selection = v.pipe(
  v.strictObject(
    {
      name: v.exactOptional(assignmentNames),
      tags: v.exactOptional(tagList('All of these tags must match.', readTagText)),
      'any-of': v.exactOptional(anyOf),
      except: v.exactOptional(
        tagList('Any one of these tags keeps a resource out, regardless of its other tags.', readAlternatives),
      ),
      regions: v.exactOptional(regions),
      kinds: v.exactOptional(kinds),
      resources: v.exactOptional(resources),
    },
    missing,
  ),
  v.metadata({ description: 'Which resources the plan protects.', ...oneOf(SELECTING) }),
);
