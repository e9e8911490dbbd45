/**
 * Builds what is committed: `dist/` (the action), `dist/cli/` (the command line), `sandbox/dist/` (the local
 * AWS as a library) and `sandbox/dist/cli/` (the same as a program).
 *
 * Three steps: `tsc` says whether the sources compile, against the library of the oldest Node; rolldown merges each entry into
 * a few ES modules in `build/`, without what nothing uses; ncc packs these. See `bundle/` for the reasons.
 *
 * Usage: node scripts/build.ts [--out <folder>]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, bundled, LICENCES } from './bundle/bundle.ts';
import { writeCommandStart } from './bundle/command-start.ts';

const root = resolve(import.meta.dirname, '..');

async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The build stopped: node ${args.join(' ')} ended with ${code}.`);
}

const checkTypes = () => run([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], root);

/** The clients and what is ours around them are only ever loaded together, and so are the views of the most frequent mode. */
const ENGINE = { ec2: ['src/aws/connection.ts'] };

/**
 * What several modes share: in small files, ncc would put a copy beside each of them. The action has the copies, so that each mode
 * starts with what it needs alone.
 */
const OFTEN = {
  shared: [
    'src/aws/ec2-instance/images.ts',
    'src/changes/approval.ts',
    'src/decide/adoption.ts',
    'src/decide/ownership.ts',
    'src/plan/retain.ts',
    'src/modes/shared/plan-file.ts',
    'src/plan/select.ts',
    'src/report/backup-calendar.ts',
    'src/report/backup-days.ts',
    'src/report/together.ts',
    'src/report/view.ts',
  ],
  databases: ['src/aws/rds/context.ts', 'src/aws/rds-cluster/index.ts', 'src/aws/rds-instance/index.ts'],
};

/** The command line, behind what it starts with. */
const COMMAND = 'dist/cli';
const COMMAND_MAIN = `${COMMAND}/main`;

/** What is bundled, and the folder of its output. */
const bundles: readonly (Bundle & { readonly output: string })[] = [
  {
    entry: 'src/main.ts',
    output: 'dist',
    together: { ...ENGINE, end: ['src/action/publish.ts', 'src/modes/backup/view.ts'] },
  },
  {
    entry: 'src/cli/cli.ts',
    output: COMMAND_MAIN,
    together: { run: ['src/cli/run.ts'], ...ENGINE, ...OFTEN },
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
  const folder = join(root, 'build');
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([checkTypes(), ...bundles.map((bundle) => merge(bundle, join(folder, 'merged', bundle.output)))]);
  const packed = join(folder, 'packed');
  await Promise.all(bundles.map(({ output }) => pack(join(folder, 'merged', output), join(packed, output))));
  renameSync(join(packed, COMMAND_MAIN, LICENCES), join(packed, COMMAND, LICENCES));
  writeCommandStart(join(packed, COMMAND));
  // Only now, so that a build that fails leaves what was there.
  for (const name of ['dist', 'sandbox/dist']) {
    rmSync(join(out, name), { recursive: true, force: true });
    cpSync(join(packed, name), join(out, name), { recursive: true });
  }
}

async function merge(bundle: Bundle, folder: string): Promise<void> {
  const files = await bundled(root, bundle);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

async function pack(merged: string, packed: string): Promise<void> {
  // ncc asks for a file without a name.
  const quietly = '--disable-warning=DEP0187';
  await run([quietly, join(import.meta.dirname, 'bundle/pack.ts'), join(merged, 'index.js'), packed], merged);
  const licences = join(merged, LICENCES);
  if (existsSync(licences)) copyFileSync(licences, join(packed, LICENCES));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  await build(values.out === undefined ? {} : { out: resolve(values.out) });
}
