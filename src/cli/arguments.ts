import { type ParseArgsConfig, parseArgs } from 'node:util';
import { INPUTS, type InputName } from '../inputs/all.ts';
import type { Mode } from '../model.ts';

/** What the command line asks for. */
export type Command =
  | { readonly does: 'help' | 'version' }
  | { readonly does: 'refuse'; readonly why: string }
  | {
      readonly does: 'run';
      /** In this order: a purge never runs before the backup of the same command. */
      readonly modes: readonly Mode[];
      readonly inputs: ReadonlyMap<InputName, string>;
      readonly json: boolean;
      /** Where the whole report goes as JSON; null writes none. */
      readonly reportPath: string | null;
    };

const FLAGS = INPUTS.filter(({ option }) => option.is === 'flag').map(({ name }) => name);
const TEXTS = INPUTS.filter(({ name, option }) => name !== 'mode' && option.is === 'text').map(({ name }) => name);

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  backup: { type: 'boolean', short: 'b' },
  purge: { type: 'boolean', short: 'p' },
  retain: { type: 'boolean' },
  preview: { type: 'boolean' },
  sync: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
  report: { type: 'string' },
  ...Object.fromEntries(TEXTS.map((name) => [name, { type: 'string', multiple: true }])),
  ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' }])),
  tag: { type: 'string', multiple: true, short: 't' },
  expiry: { type: 'string', multiple: true, short: 'e' },
};

/** Reads the original script's flags (`-b -t -e -p`) and the action's inputs as long options. */
export function readArguments(args: readonly string[]): Command {
  const read = parse(args);
  if (read instanceof Error) return { does: 'refuse', why: firstLine(read.message) };
  const { values } = read;
  if (values.help === true) return { does: 'help' };
  if (values.version === true) return { does: 'version' };
  const modes: Mode[] = [];
  if (values.sync === true) modes.push('sync');
  if (values.backup === true) modes.push('backup');
  if (values.retain === true) modes.push('retain');
  if (values.purge === true) modes.push('purge');
  if (values.preview === true) modes.push('preview');
  if (modes.length === 0) {
    return { does: 'refuse', why: 'nothing to do: say -b to back up or -p to purge, such as backup-via-tag -p' };
  }
  const inputs = new Map<InputName, string>();
  for (const name of TEXTS) {
    const value = values[name];
    if (Array.isArray(value)) inputs.set(name, value.join('\n'));
  }
  for (const name of FLAGS) {
    const value = values[name];
    if (typeof value === 'boolean') inputs.set(name, String(value));
  }
  const reportPath = typeof values.report === 'string' ? values.report : null;
  return { does: 'run', modes, inputs, json: values.json === true, reportPath };
}

/** Node explains itself over several lines, the later ones with syntax that does not exist here. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/\. To specify a positional argument.*$/, '') ?? message;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], strict: true, allowNegative: true, options: OPTIONS });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}
