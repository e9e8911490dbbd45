import { MODES } from '../model.ts';
import { MODE_INPUTS } from '../modes/inputs.ts';
import { OPTION_INPUTS } from './options.ts';
import { SHELLS } from './program.ts';

/** Completion for shells: verbs first, then the options of the verb. */

const COMMAND = 'backup-via-tag';
const OUTPUT = ['--json', '--report', '--quiet', '--verbose', '--help'];
const VERBS = [...MODES, 'completion'];

/** Returns the script for a shell; null for an unknown shell. */
export function completionScript(shell: string): string | null {
  const known = SHELLS.find((one) => one === shell);
  if (known === undefined) return null;
  return { bash, zsh, fish }[known]();
}

/** Returns the options that have an effect in a mode. */
function optionsOf(mode: (typeof MODES)[number]): readonly string[] {
  const { takes } = MODE_INPUTS[mode];
  const inputs = OPTION_INPUTS.filter((input) => takes.includes(input)).map(({ name }) => `--${name}`);
  return [...inputs, ...(mode === 'check' ? ['--page'] : []), ...OUTPUT];
}

function bash(): string {
  const cases = MODES.map((mode) => `    ${mode}) words="${optionsOf(mode).join(' ')}" ;;`);
  return `# Completion of ${COMMAND} for bash: eval "$(${COMMAND} completion bash)"
_backup_via_tag() {
  local words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${VERBS.join(' ')} --help --version"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    completion) words="${SHELLS.join(' ')}" ;;
    *) words="" ;;
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _backup_via_tag ${COMMAND} backupViaTag
`;
}

/** zsh reads the script of bash. */
function zsh(): string {
  return `# Completion of ${COMMAND} for zsh: eval "$(${COMMAND} completion zsh)"
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash().split('\n').slice(1).join('\n')}`;
}

function fish(): string {
  const verbs = VERBS.map(
    (verb) => `complete -c ${COMMAND} -n __fish_use_subcommand -a ${verb} -d '${quotedText(aboutOf(verb))}'`,
  );
  const options = MODES.flatMap((mode) =>
    OPTION_INPUTS.filter((input) => MODE_INPUTS[mode].takes.includes(input)).map(({ name, summary, option }) => {
      const value = option.is === 'flag' ? '' : ' -r';
      return `complete -c ${COMMAND} -n '__fish_seen_subcommand_from ${mode}' -l ${name}${value} -d '${quotedText(summary)}'`;
    }),
  );
  const shells = `complete -c ${COMMAND} -f -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'`;
  return `# Completion of ${COMMAND} for fish: ${COMMAND} completion fish | source\n${[...verbs, ...options, shells].join('\n')}\n`;
}

function aboutOf(verb: string): string {
  const mode = MODES.find((one) => one === verb);
  return mode === undefined ? 'Print the completion script of a shell.' : MODE_INPUTS[mode].does;
}

/** Inside single quotes fish needs a backslash before backslashes and quotes, and nothing else. */
function quotedText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
