/** The inputs of `action.yml`, from their declarations. Outputs and the rest of the file are written by hand. */
import type { Input } from '../../src/inputs/input.ts';
import { MODES, type Mode } from '../../src/model.ts';
import { plainOf } from './markup.ts';

const WIDTH = 120;
const INDENT = '      ';

/** Puts the declared inputs between the lines `inputs:` and `outputs:`. */
export function insertInputs(actionYaml: string, inputs: readonly Input[], modesOf: (input: Input) => readonly Mode[]) {
  const from = actionYaml.indexOf('\ninputs:\n');
  const to = actionYaml.indexOf('\noutputs:\n');
  if (from < 0 || to < from) throw new Error('action.yml needs the line "inputs:" and after it the line "outputs:".');
  const entries = inputs.map((input) => entryOf(input, modesOf(input)));
  return `${actionYaml.slice(0, from)}\ninputs:\n${entries.join('')}${actionYaml.slice(to)}`;
}

function entryOf(input: Input, modes: readonly Mode[]): string {
  const lines = wrapped(descriptionOf(input, modes)).map((line) => `${INDENT}${line}\n`);
  const required = `    required: ${input.required === true}\n`;
  const fallback = input.required === true ? '' : `    default: ${defaultOf(input)}\n`;
  return `  ${input.name}:\n    description: >-\n${lines.join('')}${required}${fallback}`;
}

function defaultOf({ default: value, expression }: Input): string {
  return expression ?? `'${value.replaceAll("'", "''")}'`;
}

/** All that is to be known of an input, as one paragraph of plain text. */
function descriptionOf(input: Input, modes: readonly Mode[]): string {
  const scope = modes.length === MODES.length ? [] : [`Used by ${listed(modes)}.`];
  const details = input.details === undefined ? [] : [input.details];
  return plainOf([input.summary, ...details, ...scope, ...defaultText(input)].join(' '));
}

function defaultText({ required, default: value, whenEmpty, expression }: Input): readonly string[] {
  if (expression !== undefined) return [];
  if (required === true) return ['Required, no default.'];
  if (value !== '') return [`Default: "${value}".`];
  return [whenEmpty === undefined ? 'Default: empty.' : `Default: empty, which means ${whenEmpty}.`];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || INDENT.length + last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
