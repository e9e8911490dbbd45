/** Which packages the sources name: what ends up in the bundles, whatever section of package.json lists it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `from 'x'`, `import 'x'` and `import('x')`, of what is neither a file nor part of Node. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*'((?:@[\w.-]+\/)?[\w][\w.-]*(?:\/[\w./-]+)?)'/g;

export function importedPackages(root: string, folders: readonly string[]): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const names = texts.flatMap((text) => [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => nameOf(specifier)));
  return [...new Set(names)].sort();
}

function nameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
