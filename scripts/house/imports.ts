import { dirname, join, normalize } from 'node:path';

/** One file that imports another thing, for its values or for its types alone. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** The path of a file of ours, from the root of the repository, or the name of a package. */
  readonly target: string;
}

/** `import ... from '...'`, `export ... from '...'`, `import '...'` and `import('...')`, as the formatter leaves them. */
const STATEMENT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

/** What each file imports. Comments with an import in them would count too: nobody writes any. */
export function importsOf(files: ReadonlyMap<string, string>): readonly Import[] {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(STATEMENT)].map((match): Import => {
      const [, named = ''] = match;
      const target = named.startsWith('.') ? normalize(join(dirname(file), named)) : named;
      return { file, line: text.slice(0, match.index).split('\n').length, target };
    }),
  );
}
