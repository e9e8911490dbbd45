import { readArguments } from './arguments.ts';
import type { Stop } from './run.ts';

/**
 * Runs the command line: verbs and the original script's flags, on the same engine as the action. Returns the exit status.
 * @param stop Starts to listen for a cancel; by default, for the signals of the process.
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
      // Help and version load no SDK.
      const { runCommand } = await import('./run.ts');
      return runCommand(command, stop);
    }
    default:
      return command satisfies never;
  }
}
