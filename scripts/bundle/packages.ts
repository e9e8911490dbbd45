/** Finding the packages that end up in the bundle, and their ES modules. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../is-record.ts';

/** The part of a `package.json` that decides how the package is bundled. */
export type PackageManifest = {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
};

/** One installed package: its folder (absolute) and its manifest. */
export type InstalledPackage = { readonly folder: string; readonly manifest: PackageManifest };

function isStringRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
}

/** Reads `package.json` in a folder; throws when it is missing or has no name. */
function readManifest(folder: string): PackageManifest {
  const file = join(folder, 'package.json');
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(json) || typeof json.name !== 'string') throw new Error(`${file} has no name.`);
  return {
    name: json.name,
    ...(isStringRecord(json.dependencies) ? { dependencies: json.dependencies } : {}),
    exports: json.exports,
  };
}

/** The folder of a package as Node would resolve it from `fromFolder`, or undefined when it is not installed. */
function findPackage(name: string, fromFolder: string): string | undefined {
  const candidate = join(fromFolder, 'node_modules', name);
  if (existsSync(join(candidate, 'package.json'))) return candidate;
  const parent = dirname(fromFolder);
  return parent === fromFolder ? undefined : findPackage(name, parent);
}

/**
 * The packages of these names and all that their `dependencies` can reach, in a stable order.
 * Throws when one of them is not installed.
 */
export function reachablePackages(root: string, names: readonly string[]): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (folder: string, needed: readonly string[]): void => {
    for (const name of needed) {
      const dependency = findPackage(name, folder);
      if (dependency === undefined) throw new Error(`${name}, needed in ${folder}, is not installed. Run: npm ci`);
      if (found.has(dependency)) continue;
      const manifest = readManifest(dependency);
      found.set(dependency, { folder: dependency, manifest });
      visit(dependency, Object.keys(manifest.dependencies ?? {}));
    }
  };
  visit(root, names);
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function moduleTarget(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const target = isRecord(entry.module) ? entry.module.default : entry.module;
  return typeof target === 'string' && /\.m?js$/.test(target) ? target : undefined;
}

/**
 * Maps every specifier (`@smithy/core/retry`) for which a package offers a `module` condition to the file behind it.
 * Throws when two installed versions of one package would answer to the same specifier.
 */
export function moduleConditionFiles(packages: readonly InstalledPackage[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { folder, manifest } of packages) {
    if (!isRecord(manifest.exports)) continue;
    for (const [subpath, entry] of Object.entries(manifest.exports)) {
      const target = moduleTarget(entry);
      if (target === undefined || subpath.includes('*') || !subpath.startsWith('.')) continue;
      const specifier = manifest.name + subpath.slice(1);
      const file = join(folder, target);
      const other = files.get(specifier);
      if (other !== undefined) {
        throw new Error(`${specifier} is installed twice, as ${other} and ${file}. Run: npm dedupe`);
      }
      files.set(specifier, file);
    }
  }
  return files;
}
