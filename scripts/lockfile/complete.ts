/** One entry of package-lock.json, as far as it matters here. */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Record<string, LockedPackage>;
}

export interface CompletedLockfile {
  readonly text: string;
  /** Paths of the entries that were missing. */
  readonly added: readonly string[];
}

/**
 * Gives every optional dependency of a locked package an entry. Such packages name exact versions, and platform and processor
 * stand in their names, so that npm passes them over everywhere else.
 */
export function completeLockfile(text: string): CompletedLockfile {
  const lockfile: Lockfile = JSON.parse(text);
  const { packages } = lockfile;
  const added: string[] = [];
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const top = packages[`node_modules/${name}`];
      if (packages[`${parent}/node_modules/${name}`] !== undefined) continue;
      if (top !== undefined && (top.version === version || !/^\d/.test(version))) continue;
      const path = top === undefined ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
      packages[path] = {
        version: version.replace(/^[\^~]/, ''),
        ...platformOf(name),
        ...(dev === true ? { dev } : {}),
        optional: true,
      };
      added.push(path);
    }
  }
  if (added.length === 0) return { text, added };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { text: `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`, added };
}

function platformOf(name: string): { cpu?: string[]; os?: string[] } {
  const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0];
  const cpu = /arm64|arm|ia32|ppc64|riscv64|s390x|wasm32|x64/.exec(name)?.[0];
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }) };
}
