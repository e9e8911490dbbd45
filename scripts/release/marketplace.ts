/**
 * What GitHub's Marketplace asks of an action before the box can be ticked.
 * @see https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding
 */
import { parse } from 'yaml';
import { isRecord } from '../is-record.ts';

/** The form of the Marketplace refuses longer ones. */
const LONGEST_DESCRIPTION = 124;
const COLORS: ReadonlySet<unknown> = new Set([
  'white',
  'black',
  'yellow',
  'blue',
  'green',
  'orange',
  'red',
  'purple',
  'gray-dark',
]);
/** Those of the Feather icons that the Marketplace leaves out. */
const OMITTED_ICONS: ReadonlySet<unknown> = new Set([
  ...[
    'coffee',
    'columns',
    'divide-circle',
    'divide-square',
    'divide',
    'frown',
    'hexagon',
    'key',
    'meh',
    'mouse-pointer',
  ],
  ...['smile', 'tool', 'x-octagon'],
]);

/** @param files All files of the repository, by their paths from its top. */
export function marketplaceProblems(actionYaml: string, files: readonly string[]): readonly string[] {
  const action: unknown = parse(actionYaml);
  if (!isRecord(action)) return ['action.yml: is no mapping'];
  const { name, description, author, branding } = action;
  const { icon, color } = isRecord(branding) ? branding : {};
  const others = files.filter((file) => /(?:^|\/)action\.ya?ml$/.test(file) && file !== 'action.yml');
  return [
    ...(isText(name) ? [] : ['action.yml: name is missing']),
    ...(isText(description) ? [] : ['action.yml: description is missing']),
    ...(isText(description) && description.length > LONGEST_DESCRIPTION
      ? [`action.yml: description has ${description.length} characters, more than ${LONGEST_DESCRIPTION}`]
      : []),
    ...(isText(author) ? [] : ['action.yml: author is missing']),
    ...(COLORS.has(color)
      ? []
      : [`action.yml: branding.color "${String(color)}" is none of ${[...COLORS].join(', ')}`]),
    ...(isText(icon) && /^[a-z0-9-]+$/.test(icon) && !OMITTED_ICONS.has(icon)
      ? []
      : [`action.yml: branding.icon "${String(icon)}" is no Feather icon that the Marketplace shows`]),
    ...others.map((file) => `${file}: a repository in the Marketplace has one action, in action.yml at its top`),
    ...['README.md', 'LICENSE'].filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
