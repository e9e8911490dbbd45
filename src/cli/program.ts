import { Command, type CommanderError, Option } from 'commander';
import { didYouMean } from '../decide/nearest.ts';
import { expiry, tag } from '../inputs/selection.ts';
import { VERSION } from '../model/version.ts';
import { MODES, type Mode } from '../model.ts';
import { MODE_INPUTS } from '../modes/inputs.ts';
import { addInputs } from './options.ts';

const COLUMNS = 80;

/** The command line as typed: the verb, or the flags of the original script, and the options. */
export interface Typed {
  readonly modes: readonly Mode[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** In this order: a purge never runs before the backup of the same command. */
const FLAG_ORDER: readonly Mode[] = [
  ...(['sync', 'backup', 'copy', 'verify', 'retain', 'purge'] as const),
  ...(['check', 'list', 'restore', 'preview', 'collect'] as const),
];
const SHORT_FLAGS: Partial<Record<Mode, string>> = { backup: '-b, ', purge: '-p, ' };
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Reading =
  | { readonly is: 'typed'; readonly typed: Typed }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'completion'; readonly shell: string }
  | { readonly is: 'wrong'; readonly why: string };

/** Reads the command line. Neither prints nor exits. */
export function readProgram(args: readonly string[]): Reading {
  let text = '';
  const take = (reading: Reading) => {
    result = reading;
  };
  let result: Reading = { is: 'text', text: '' };
  const program = programOf(new Set(args), take);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: () => {},
    });
  }
  try {
    program.parse([...args], { from: 'user' });
    return result;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode === 0) return { is: 'text', text };
    return { is: 'wrong', why: whyOf(error, program) };
  }
}

/**
 * Builds the command line for commander: the verbs, and the flags of the original script. Only a verb among the words gets its inputs:
 * those of all verbs are nine hundred options, and adding them takes longer than all the parsing.
 */
function programOf(words: ReadonlySet<string>, take: (reading: Reading) => void): Command {
  const program = base(new Command('backup-via-tag'))
    .description(
      'Backs up EC2 instances, volumes and RDS databases that carry a tag, in all regions of an AWS account, and purges the backups once they expire.',
    )
    .usage(
      'VERB [options]\n       backup-via-tag -b -t KEY:VALUE -e EXPIRY [options]\n       backup-via-tag -p [options]',
    )
    .version(VERSION, '-V, --version', 'show the version')
    .enablePositionalOptions()
    .addHelpText('after', ROOT_NOTES)
    .action((options: Record<string, unknown>) => {
      const modes = FLAG_ORDER.filter((mode) => options[mode] === true);
      if (modes.length > 0) return take({ is: 'typed', typed: { modes, options } });
      const why = `nothing to do: name a verb (${MODES.join(', ')}), or -b to back up and -p to purge, such as backup-via-tag purge --dry-run`;
      return take({ is: 'wrong', why });
    });
  for (const mode of MODES) {
    const flag = new Option(`${SHORT_FLAGS[mode] ?? ''}--${mode}`, `the same as the verb ${mode}`);
    program.addOption(SHORT_FLAGS[mode] === undefined ? flag.hideHelp() : flag);
  }
  addInputs(program, [tag, expiry]);
  addOutput(program);
  program.addOption(pageOption().hideHelp());
  for (const mode of MODES) program.addCommand(verbOf(mode, words.has(mode), program, take));
  program.addCommand(completionOf(take));
  return program;
}

function verbOf(mode: Mode, isNamed: boolean, program: Command, take: (reading: Reading) => void): Command {
  const { does, takes, examples, argument } = MODE_INPUTS[mode];
  const word = argument?.option.is === 'text' ? argument.option.value : null;
  const verb = base(new Command(mode))
    .description(does)
    .usage(word === null ? '[options]' : `[${word}] [options]`);
  if (word !== null) verb.argument(`[${word}]`, `the same as --${argument?.name}`);
  if (isNamed) addInputs(verb, takes);
  addOutput(verb);
  if (mode === 'check') verb.addOption(pageOption());
  return verb
    .addHelpText(
      'after',
      `\nExamples:\n${examples.map((line) => `  backup-via-tag ${mode} ${line}`.trimEnd()).join('\n')}`,
    )
    .action(() => {
      const [typed] = verb.args;
      const named = argument === undefined || typed === undefined ? {} : { [argument.name]: typed };
      take({ is: 'typed', typed: { modes: [mode], options: { ...program.opts(), ...named, ...verb.opts() } } });
    });
}

function completionOf(take: (reading: Reading) => void): Command {
  return new Command('completion')
    .description('print the completion script of a shell: bash, zsh or fish')
    .argument('<shell>')
    .action((shell: string) => take({ is: 'completion', shell }));
}

function base(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .configureHelp({ helpWidth: COLUMNS })
    .helpOption('-h, --help', 'show this');
}

/** Adds the options that every verb has, last in its help. */
function addOutput(command: Command): void {
  for (const [flags, meaning] of OUTPUT) command.addOption(new Option(flags, meaning).helpGroup('Output:'));
}

/** Only for modes that have a page. */
function pageOption(): Option {
  const text = 'write the page to a file (default: a new file in the temporary folder, unless --quiet or --json)';
  return new Option('--page <FILE>', text).helpGroup('Output:');
}

const OUTPUT = [
  ['--json', 'print the whole report as one line of JSON'],
  ['--report <FILE>', 'write the whole report as JSON to a file'],
  ['-q, --quiet', 'print only what went wrong'],
  ['-v, --verbose', 'print what is needed for a bug report'],
] as const;

const ROOT_NOTES = `
Each verb has a help of its own: backup-via-tag VERB --help.

Examples:
  backup-via-tag backup -t Backup:ProductionDaily -e "+30 days"
  backup-via-tag purge --dry-run
  backup-via-tag -b -t Backup:ProductionWeekly -e "+6 months"

Credentials come from the AWS SDK's default chain: environment, shared files,
SSO, container or instance role.
Exit status: 0 when everything was done, 1 when something was not, 2 when
options, inputs or the plan file are wrong and nothing was asked of AWS.`;

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && 'code' in error;
}

/** Returns one sentence, with a suggestion for a misspelled word. */
function whyOf(error: CommanderError, program: Command): string {
  const [first = ''] = program.args;
  const verbs = program.commands.map((command) => command.name());
  if (error.code === 'commander.excessArguments' && !verbs.includes(first)) {
    return `"${first}" is no verb${didYouMean(first, verbs) || `; the verbs are ${verbs.join(', ')}`}`;
  }
  // Where commander's words end with the option's own message, only that is shown.
  const own = /(option '[^']+' argument missing)$/.exec(error.message)?.[1];
  return (own ?? error.message)
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (?:one of )?(.*)\?\)/, '; did you mean $1?')
    .replace(/\n/g, ' ');
}
