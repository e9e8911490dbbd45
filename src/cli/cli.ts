#!/usr/bin/env node
import { endSoon } from '../ports/end.ts';
import { outliveReaders } from '../ports/readers.ts';
import { widenThreadPool } from '../ports/thread-pool.ts';
import { readArguments } from './arguments.ts';

/** The command line: verbs and the original script's flags over the same engine as the action. Answers with the exit status. */
async function main(args: readonly string[]): Promise<number> {
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
      return runCommand(command);
    }
    default:
      return command satisfies never;
  }
}

widenThreadPool();
outliveReaders();
process.exitCode = await main(process.argv.slice(2));
endSoon();
