/** The tables of inputs and outputs in the README, as functions from `action.yml` to Markdown. */
import { parse } from 'yaml';
import { isRecord } from '../is-record.ts';

/** The names of the generated parts; each stands between `<!-- name:start -->` and `<!-- name:end -->`. */
export const tableNames = ['inputs', 'outputs'] as const;

/** The Markdown of each generated part, without its markers. */
export type Tables = Readonly<Record<(typeof tableNames)[number], string>>;

function entriesOf(action: unknown, section: string): [string, Readonly<Record<string, unknown>>][] {
  const entries = isRecord(action) ? action[section] : undefined;
  if (!isRecord(entries)) throw new Error(`action.yml has no ${section}.`);
  return Object.entries(entries).map(([name, entry]) => {
    if (!isRecord(entry)) throw new Error(`action.yml: "${name}" in ${section} has no description.`);
    return [name, entry];
  });
}

function textOf(entry: Readonly<Record<string, unknown>>, key: string): string {
  const value = entry[key];
  return value === undefined || value === null ? '' : String(value);
}

/** Descriptions are plain text: whatever Markdown would read as markup or as the end of a cell is escaped. */
function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_|<>[\]]/g, (character) => `\\${character}`);
}

function code(text: string): string {
  return text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``;
}

/** The column already says the default; the description keeps it only where it explains more. */
function withoutDefault(description: string, value: string): string {
  const repeated = value === '' ? 'Default: empty.' : `Default: "${value}".`;
  const text = description.trim().replaceAll(/\s+/g, ' ');
  return text.endsWith(repeated) ? text.slice(0, -repeated.length) : text;
}

/** Builds the tables from the text of `action.yml`; throws when it lacks inputs, outputs or a description. */
export function readmeTables(actionYaml: string): Tables {
  const action: unknown = parse(actionYaml);
  const inputs = entriesOf(action, 'inputs').map(([name, entry]) => {
    const value = textOf(entry, 'default');
    const column = entry.required === true ? 'required' : code(value);
    return `| \`${name}\` | ${column} | ${cell(withoutDefault(textOf(entry, 'description'), value))} |`;
  });
  const outputs = entriesOf(action, 'outputs').map(
    ([name, entry]) => `| \`${name}\` | ${cell(textOf(entry, 'description'))} |`,
  );
  return {
    inputs: ['| Input | Default | Meaning |', '|---|---|---|', ...inputs].join('\n'),
    outputs: ['| Output | Meaning |', '|---|---|', ...outputs].join('\n'),
  };
}

/** Puts the tables between their markers; throws when a pair of markers is missing or in the wrong order. */
export function insertTables(readme: string, tables: Tables): string {
  return tableNames.reduce((text, name) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md needs the line "${start}" and after it the line "${end}".`);
    return `${text.slice(0, from + start.length)}\n\n${tables[name]}\n\n${text.slice(to)}`;
  }, readme);
}
