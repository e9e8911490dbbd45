/**
 * Builds what is committed: `dist/` (the action), `dist/cli/` (the command line), `sandbox/dist/` (the local
 * AWS as a library) and `sandbox/dist/cli/` (the same as a program).
 *
 * Three steps: `tsc` emits ES modules into `build/`; a `tsconfig.json` for ncc says where the SDK's ES modules are;
 * ncc bundles each entry, and what nothing uses is dropped. See `bundle/` for the reasons.
 *
 * Usage: node scripts/build.ts [--out <folder>]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeResolutionConfig } from './bundle/prepare.ts';

const root = resolve(import.meta.dirname, '..');

async function runNode(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The build stopped: node ${args.join(' ')} ended with ${code}.`);
}

/** The source that each bundle starts from, and the folder of its output. */
export const bundles = [
  { entry: 'src/main.ts', output: 'dist' },
  { entry: 'src/cli/cli.ts', output: 'dist/cli' },
  { entry: 'sandbox/index.ts', output: 'sandbox/dist' },
  { entry: 'sandbox/main.ts', output: 'sandbox/dist/cli' },
] as const;

export type BuildOptions = {
  /** Folder that receives `dist/` and `sandbox/dist/`; the repository itself when absent. */
  readonly out?: string;
};

/** Builds all bundles; throws with the compiler's own words when the sources do not compile. */
export async function build({ out = root }: BuildOptions = {}): Promise<void> {
  const buildFolder = join(root, 'build');
  rmSync(buildFolder, { recursive: true, force: true });
  mkdirSync(buildFolder);
  await runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], root);
  writeResolutionConfig(root, buildFolder);

  const bundled = join(buildFolder, 'bundled');
  await Promise.all(
    bundles.map(({ entry, output }) =>
      runNode(
        [join(import.meta.dirname, 'bundle/bundle-entry.ts'), entry.replace(/\.ts$/, '.js'), join(bundled, output)],
        buildFolder,
      ),
    ),
  );
  // Only now, so that a build that fails leaves what was there.
  for (const folder of ['dist', 'sandbox/dist']) {
    rmSync(join(out, folder), { recursive: true, force: true });
    cpSync(join(bundled, folder), join(out, folder), { recursive: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  await build(values.out === undefined ? {} : { out: resolve(values.out) });
}
