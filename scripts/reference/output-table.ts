/** The table of outputs, as Markdown made from `action.yml`, where they are written. */
import { parse } from 'yaml';
import { isRecord } from '../is-record.ts';
import { codeSpan, markdownOf } from './markup.ts';

/** @throws When `action.yml` has no outputs, or one of them has no description. */
export function outputTable(actionYaml: string): string {
  const action: unknown = parse(actionYaml);
  const [inputs, outputs] = ['inputs', 'outputs'].map((section) => sectionOf(action, section));
  const names = [...Object.keys(inputs ?? {}), ...Object.keys(outputs ?? {})];
  const rows = Object.entries(outputs ?? {}).map(([name, entry]) => {
    const description = isRecord(entry) ? entry.description : undefined;
    if (typeof description !== 'string') throw new Error(`action.yml: the output "${name}" has no description.`);
    return `| ${codeSpan(name)} | ${markdownOf(description.trim().replaceAll(/\s+/g, ' '), names)} |`;
  });
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

function sectionOf(action: unknown, section: string): Readonly<Record<string, unknown>> {
  const entries = isRecord(action) ? action[section] : undefined;
  if (!isRecord(entries)) throw new Error(`action.yml has no ${section}.`);
  return entries;
}
