import { readArguments } from './arguments.ts';
import type { Stop } from './run.ts';

/**
 * The command line: verbs and the original script's flags over the same engine as the action. Answers with the exit status.
 * @param stop Begins to listen for a cancel; the signals of the process, unless handed in.
 */
export async function commandLine(args: readonly string[], stop?: Stop): Promise<number> {
  const command = readArguments(args);
  switch (command.does) {
    case 'print':
      process.stdout.write(command.text);
      return 0;
    case 'refuse':
      process.stderr.write(`backup-via-tag: ${command.why}\n`);
      return 2;
    case 'run': {
      // Help and version wait for no SDK.
      const { runCommand } = await import('./run.ts');
      return runCommand(command, stop);
    }
    default:
      return command satisfies never;
  }
}
