import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUTS } from '../inputs/all.ts';
import type { Input } from '../inputs/input.ts';
import { SESSION } from '../inputs/session.ts';

/** What each input is on the command line, from its declaration. */

/** The mode is the verb. */
export const OPTION_INPUTS = INPUTS.filter(({ name }) => name !== 'mode');

/**
 * Gives a verb all inputs as options: those that its mode takes are in its help, the others are taken too, so that one script
 * may serve several verbs, and the run warns that they have no effect.
 */
export function addInputs(command: Command, takes: readonly Input[]): void {
  for (const input of OPTION_INPUTS) {
    const shown = takes.includes(input);
    for (const option of optionsOf(input)) {
      // A `--no-` form belongs to the flag above it, whose text names it.
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

/** Written several times, an option is a text of several lines. An option in the place of its value is a value forgotten. */
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
