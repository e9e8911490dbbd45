/** Comparing two folders by the bytes of their files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One file that is not the same in both folders; `file` is relative, with forward slashes. */
export type FileDifference = { readonly file: string; readonly state: 'is missing' | 'is left over' | 'differs' };

const filesUnder = (folder: string): Set<string> =>
  new Set(
    !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .split(sep)
              .join('/'),
          ),
  );

/** What would have to change in `actual` to make it equal to `expected`, in the order of the file names. */
export const compareFolders = (actual: string, expected: string): FileDifference[] => {
  const present = filesUnder(actual);
  const wanted = filesUnder(expected);
  return [...present.union(wanted)].sort().flatMap((file): FileDifference[] => {
    if (!present.has(file)) return [{ file, state: 'is missing' }];
    if (!wanted.has(file)) return [{ file, state: 'is left over' }];
    return readFileSync(join(actual, file)).equals(readFileSync(join(expected, file)))
      ? []
      : [{ file, state: 'differs' }];
  });
};
