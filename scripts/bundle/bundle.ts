/** From sources to a few ES modules, which ncc then packs. */
import { join, relative, sep } from 'node:path';
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown';
import { leftOut } from './left-out.ts';
import { licenceTexts, packagesOf } from './licences.ts';
import { READABLE } from './readable.ts';
import { schemasApart } from './schemas.ts';
import { textsInPieces } from './xml-texts.ts';

export const LICENCES = 'licenses.txt';

export interface Bundle {
  /** The source that it starts from, below the root. */
  readonly entry: string;
  /** Modules that are loaded together, each set with all that it imports in one file: name of the file, and the modules. */
  readonly together: Readonly<Record<string, readonly string[]>>;
}

/** The modules of a bundle, by name: `index.js`, those that it loads, and the licences of what is in them. */
export async function bundled(root: string, { entry, together }: Bundle): Promise<ReadonlyMap<string, string>> {
  const start = startOf(join(root, entry));
  const build = await rolldown({
    cwd: root,
    input: { index: join(root, entry) },
    platform: 'node',
    // The AWS SDK has ES modules behind `module`, of which what is unused can be dropped; `node` leads to CommonJS files that
    // are whole: 2 MB for EC2 alone.
    resolve: { conditionNames: ['module', 'import', 'node', 'default'], mainFields: ['module', 'main'] },
    // The command line and the sandbox run on Node 20 too.
    transform: { target: 'es2023' },
    tsconfig: false,
    preserveEntrySignatures: 'allow-extension',
    plugins: [start.plugin, leftOut, schemasApart, textsInPieces],
    onLog: (_level, log) => {
      // What one front loads later, another may load at once.
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
      throw new Error(`${entry}: ${log.message}`);
    },
  });
  try {
    const later = Object.entries(together).map(groupOf(root));
    // What nothing is loaded after is one file.
    const groups = later.length === 0 ? [] : [{ name: 'start', modules: start.imports }, ...later];
    const output = await build.generate({
      format: 'esm',
      entryFileNames: '[name].js',
      // Without a hash, so that a change shows as one in the history.
      chunkFileNames: ({ facadeModuleId, name }) => `${facadeModuleId ? nameOf(root, facadeModuleId) : name}.js`,
      codeSplitting: {
        groups: groups.map(({ name, modules }, index) => ({
          name,
          test: (id: string) => modules.has(id),
          priority: groups.length - index,
        })),
      },
      comments: false,
      // A file that hands another's names on can be skipped where they are the same.
      minifyInternalExports: false,
      minify: READABLE,
    });
    return filesOf(output);
  } finally {
    await build.close();
  }
}

/** What the entry imports at its top: it is all loaded before the first line runs. */
function startOf(entry: string): { readonly plugin: Plugin; readonly imports: ReadonlySet<string> } {
  const imports = new Set<string>();
  return {
    imports,
    plugin: {
      name: 'start',
      buildEnd() {
        for (const id of this.getModuleInfo(entry)?.importedIds ?? []) imports.add(id);
      },
    },
  };
}

function groupOf(root: string) {
  return ([name, modules]: [string, readonly string[]]) => ({
    name,
    modules: new Set(modules.map((module) => join(root, module))),
  });
}

/** `src/modes/purge/view.ts` as `modes-purge-view`: the name of a file tells what is in it. */
function nameOf(root: string, module: string): string {
  const path = relative(root, module).split(sep).join('/');
  const ours = /^(?:src|sandbox)\/(.*)\.ts$/.exec(path)?.[1];
  const theirs = /.*node_modules\/(.*?)(?:\/[^/]*)?$/.exec(path)?.[1];
  return (ours ?? theirs ?? path).replaceAll(/[^\w.-]+/g, '-').replace(/^-/, '');
}

function filesOf({ output }: RolldownOutput): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  const modules = new Set<string>();
  for (const file of output) {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is no script`);
    scripts.set(file.fileName, file.code);
    for (const id of file.moduleIds) modules.add(id);
  }
  const packages = packagesOf(modules);
  return new Map([
    ...withoutDetours(scripts),
    ...(packages.length === 0 ? [] : [[LICENCES, licenceTexts(packages)] as const]),
  ]);
}

/**
 * A module that lies in a file with others has one of its own that only hands its names on. Where that file exports them under
 * the same names, it is loaded itself.
 */
export function withoutDetours(scripts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [name, code] of scripts) {
    const target = /^export \{ [\w$]+(?:, [\w$]+)* \} from "\.\/([^"]+)";\s*$/.exec(code)?.[1];
    if (target !== undefined) targets.set(name, target);
  }
  const direct = (code: string) =>
    code.replaceAll(/import\("\.\/([^"]+)"\)/g, (whole, name: string) => {
      const target = targets.get(name);
      return target === undefined ? whole : `import("./${target}")`;
    });
  return new Map([...scripts].filter(([name]) => !targets.has(name)).map(([name, code]) => [name, direct(code)]));
}
