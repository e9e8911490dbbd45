import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRecord } from '../is-record.ts';

const run = promisify(execFile);

/** A package that the lockfile names without the hash of its contents. */
export interface Unhashed {
  readonly path: string;
  /** Such as `@biomejs/cli-darwin-x64@2.6.8`. */
  readonly specifier: string;
}

/** The entries that `npm ci` would take whatever they hold. */
export function unhashed(lockfile: string): readonly Unhashed[] {
  const { packages }: { packages: unknown } = JSON.parse(lockfile);
  if (!isRecord(packages)) throw new Error('package-lock.json has no packages.');
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || !isRecord(entry) || entry.link === true || entry.integrity !== undefined) return [];
    return [{ path, specifier: `${path.split('node_modules/').at(-1)}@${entry.version}` }];
  });
}

/** The hash that the registry has, asked through npm; throws where it has none. */
export async function integrityOf(specifier: string): Promise<string> {
  const { stdout } = await run('npm', ['view', specifier, 'dist.integrity', '--json']);
  const hash: unknown = JSON.parse(stdout);
  if (typeof hash === 'string' && hash.startsWith('sha512-')) return hash;
  throw new Error(`The registry has no SHA-512 of ${specifier}.`);
}

/** The lockfile with these hashes. */
export function withIntegrity(lockfile: string, hashes: ReadonlyMap<string, string>): string {
  const whole: { packages: Record<string, Record<string, unknown>> } = JSON.parse(lockfile);
  for (const { path, specifier } of unhashed(lockfile)) {
    const integrity = hashes.get(specifier);
    const { version, ...rest } = whole.packages[path] ?? {};
    // Where npm itself puts it.
    if (integrity !== undefined) whole.packages[path] = { version, integrity, ...rest };
  }
  return `${JSON.stringify(whole, null, 2)}\n`;
}
