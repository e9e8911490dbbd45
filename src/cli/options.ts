import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUTS } from '../inputs/all.ts';
import type { Input } from '../inputs/input.ts';
import { SESSION } from '../inputs/session.ts';

/** The command-line option of each input, derived from its declaration. */

/** The mode is the verb. */
export const OPTION_INPUTS = INPUTS.filter(({ name }) => name !== 'mode');

/**
 * Adds all inputs to a verb as options: the help lists those that its mode takes. The others are accepted too, so that one script may serve
 * several verbs, and the run warns that they have no effect.
 */
export function addInputs(command: Command, takes: readonly Input[]): void {
  for (const input of OPTION_INPUTS) {
    const shown = takes.includes(input);
    for (const option of optionsOf(input)) {
      // A `--no-` form is listed with the flag above it, whose text names it.
      command.addOption(shown && !option.negate ? option : option.hideHelp());
    }
  }
}

function optionsOf(input: Input): readonly Option[] {
  const { name, option } = input;
  const group = SESSION.some((one) => one === input) ? 'Role session:' : 'Options:';
  if (option.is === 'flag') {
    return [new Option(`--${name}`, describe(input)).helpGroup(group), new Option(`--no-${name}`)];
  }
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const text = new Option(`${short}--${name} <${option.value}>`, describe(input)).helpGroup(group);
  return [text.argParser((value: string, before: string | undefined) => collect(text, value, before))];
}

/** Joins repeated options into a text of several lines. An option in place of a value means that the value was forgotten. */
function collect({ flags }: Option, value: string, before: string | undefined): string {
  if (SWITCHES.has(value)) throw new InvalidArgumentError(`option '${flags}' argument missing`);
  return before === undefined ? value : `${before}\n${value}`;
}
const SWITCHES: ReadonlySet<string> = new Set([
  ...['-b', '-p', '-t', '-e', '-h', '-q', '-v', '-V', '--json', '--report', '--page', '--help'],
  ...OPTION_INPUTS.map(({ name }) => `--${name}`),
]);

function describe({ name, summary, option, default: value, whenEmpty }: Input): string {
  const text = summary.replace(/\.$/, '');
  if (option.is === 'flag') return value === 'true' ? `${text} (on; --no-${name} turns it off)` : text;
  const fallback = value === '' ? whenEmpty : value;
  return fallback === undefined ? text : `${text} (default: ${fallback})`;
}
