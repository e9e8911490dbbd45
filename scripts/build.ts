/**
 * Builds what is committed: `dist/` (the action), `dist/cli/` (the command line), `sandbox/dist/` (the local
 * AWS as a library) and `sandbox/dist/cli/` (the same as a program).
 *
 * `tsc` says whether the sources compile, against the library of the oldest Node; rolldown bundles each entry and drops what
 * nothing uses. See `bundle/` for the reasons.
 *
 * Usage: node scripts/build.ts [--out <folder>]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, bundled } from './bundle/bundle.ts';

const root = resolve(import.meta.dirname, '..');

async function checkTypes(): Promise<void> {
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The build stopped: the sources do not compile (tsc ended with ${code}).`);
}

/** The clients and what is ours around them are only ever loaded together, and so are the views of the most frequent mode. */
const ENGINE = { ec2: ['src/aws/connection.ts'] };

/** What is bundled, and the folder of its output. */
const bundles: readonly (Bundle & { readonly output: string })[] = [
  {
    entry: 'src/main.ts',
    output: 'dist',
    together: { ...ENGINE, end: ['src/action/publish.ts', 'src/modes/backup/view.ts'] },
  },
  {
    entry: 'src/cli/cli.ts',
    output: 'dist/cli',
    together: { run: ['src/cli/run.ts'], ...ENGINE },
  },
  { entry: 'sandbox/index.ts', output: 'sandbox/dist', together: {} },
  { entry: 'sandbox/main.ts', output: 'sandbox/dist/cli', together: {} },
];

export type BuildOptions = {
  /** Folder that receives `dist/` and `sandbox/dist/`; the repository itself when absent. */
  readonly out?: string;
};

/** Builds all bundles; throws with the compiler's own words when the sources do not compile. */
export async function build({ out = root }: BuildOptions = {}): Promise<void> {
  const [built] = await Promise.all([
    Promise.all(bundles.map(async (bundle) => ({ folder: bundle.output, files: await bundled(root, bundle) }))),
    checkTypes(),
  ]);
  // Only now, so that a build that fails leaves what was there.
  for (const folder of ['dist', 'sandbox/dist']) rmSync(join(out, folder), { recursive: true, force: true });
  for (const { folder, files } of built) {
    for (const [name, text] of files) {
      const file = join(out, folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (text.startsWith('#!')) chmodSync(file, 0o755);
    }
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  await build(values.out === undefined ? {} : { out: resolve(values.out) });
}
