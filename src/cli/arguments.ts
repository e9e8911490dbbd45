import type { InputName } from '../inputs/all.ts';
import type { Mode } from '../model.ts';
import { completionScript } from './completion.ts';
import { OPTION_INPUTS } from './options.ts';
import { readProgram, type Typed } from './program.ts';
import type { Talk } from './terminal-log.ts';

/** The command, as parsed. */
export type Command =
  | { readonly does: 'print'; readonly text: string }
  | { readonly does: 'refuse'; readonly why: string }
  | RunCommand;

export interface RunCommand {
  readonly does: 'run';
  /** In this order: a purge never runs before the backup of the same command. */
  readonly modes: readonly Mode[];
  readonly inputs: ReadonlyMap<InputName, string>;
  readonly json: boolean;
  /** Path of the whole report as JSON; null writes none. */
  readonly reportPath: string | null;
  /** Path of the page; null leaves it to the run. */
  readonly pagePath: string | null;
  readonly talk: Talk;
}

/** Reads the verbs, the original script's flags (`-b -t -e -p`) and the action's inputs as long options. */
export function readArguments(args: readonly string[]): Command {
  const reading = readProgram(args);
  switch (reading.is) {
    case 'wrong':
      return { does: 'refuse', why: reading.why };
    case 'text':
      return { does: 'print', text: reading.text };
    case 'completion': {
      const script = completionScript(reading.shell);
      if (script !== null) return { does: 'print', text: script };
      return { does: 'refuse', why: `"${reading.shell}" is no shell that is known here; write bash, zsh or fish` };
    }
    case 'typed':
      return commandOf(reading.typed);
    default:
      return reading satisfies never;
  }
}

function commandOf({ modes, options }: Typed): Command {
  const inputs = new Map<InputName, string>();
  for (const { name } of OPTION_INPUTS) {
    const value = options[attributeOf(name)];
    if (typeof value === 'string' || typeof value === 'boolean') inputs.set(name, String(value));
  }
  const { json, report, page, quiet, verbose } = options;
  if (quiet === true && verbose === true) return { does: 'refuse', why: '--quiet contradicts --verbose; write one' };
  return {
    does: 'run',
    modes,
    inputs,
    json: json === true,
    reportPath: typeof report === 'string' ? report : null,
    pagePath: typeof page === 'string' ? page : null,
    talk: quiet === true ? 'quiet' : verbose === true || process.env.DEBUG ? 'verbose' : 'normal',
  };
}

/** Returns commander's key for an option: `dryRun` for `dry-run`. */
function attributeOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
