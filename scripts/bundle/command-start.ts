import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { MODES } from '../../src/model.ts';

/** What is asked for without anything to be done: the version, and the help of the command and of each verb. */
export const COMMANDS: readonly (readonly string[])[] = [
  ...[['-V'], ['--version'], ['-h'], ['--help']],
  ...[...MODES, 'completion'].flatMap((verb) => [
    [verb, '-h'],
    [verb, '--help'],
  ]),
];

/** Writes what the command line starts with: it prints these texts itself, and leaves all else to what is in `main/`. */
export function writeCommandStart(folder: string): void {
  const texts: string[] = [];
  const commands: Record<string, number> = {};
  for (const args of COMMANDS) {
    const command = readArguments(args);
    if (command.does !== 'print') throw new Error(`backup-via-tag ${args.join(' ')} prints nothing`);
    const known = texts.indexOf(command.text);
    commands[JSON.stringify(args)] = known === -1 ? texts.push(command.text) - 1 : known;
  }
  writeFileSync(join(folder, 'texts.json'), `${JSON.stringify({ commands, texts }, null, 1)}\n`);
  // An ES module is loaded by much more of Node.
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`);
  copyFileSync(join(import.meta.dirname, 'command-start.cjs'), join(folder, 'index.js'));
  chmodSync(join(folder, 'index.js'), 0o755);
}
