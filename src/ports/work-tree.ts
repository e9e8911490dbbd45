import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MOST_SOURCE_BYTES } from './most-bytes.ts';

const MIB = 2 ** 20;

/** The text of a file, or why it could not be read. */
export type TextReading =
  | { readonly ok: true; readonly text: string }
  /** `missing` where the path does not exist; any other reason that it is not a readable file is in `why`. */
  | { readonly ok: false; readonly missing: boolean; readonly why: string };

/**
 * Reads a text that somebody else may have added, such as the author of a pull request. It must be a regular file, and no link in any part
 * of its path may lead out of its git work tree (or into `.git`, where a checkout may keep its token): for a link to `/proc/self/environ`
 * the error message would quote every secret of the run, and reading a pipe would never end.
 */
export async function readText(path: string, mostBytes: number = MOST_SOURCE_BYTES): Promise<TextReading> {
  const whole = resolve(path);
  let real: string;
  try {
    real = await realpath(whole);
  } catch (error) {
    return unresolved(whole, error);
  }
  if (!(await staysInside(whole, real))) return refused('a link in its path leads out of the work tree');
  let file: FileHandle | undefined;
  try {
    const found = await lstat(real);
    // Checked before opening: opening some devices has side effects.
    if (!found.isFile()) return refused(found.isDirectory() ? 'it is a folder' : 'it is no regular file');
    file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
    if (!(await file.stat()).isFile()) return refused('it is no regular file');
    return await readAtMost(file, mostBytes);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  } finally {
    await file?.close();
  }
}

/** Returns the names in a folder of the work tree; none where it does not exist, or where a link to it leads elsewhere. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const whole = resolve(folder);
  try {
    if (!(await staysInside(join(whole, 'any'), join(await realpath(whole), 'any')))) return [];
    return (await readdir(whole)).sort();
  } catch {
    return [];
  }
}

/** The location of a file in its git work tree. */
export interface PlaceInTree {
  /** The top folder of the work tree. */
  readonly top: string;
  /** The path from there, as in git, such as `.github/backup-plans.yml`. */
  readonly path: string;
  /** False where no work tree contains the file; the top is then the working directory. */
  readonly proven: boolean;
}

/** Returns the work tree that contains a path, whether or not the file exists; null where the path is outside any. */
export async function placeInTree(path: string): Promise<PlaceInTree | null> {
  const whole = resolve(path);
  const [nearest] = await workTreesAbove(whole);
  const top = nearest ?? process.cwd();
  if (!isInside(top, whole)) return null;
  return { top, path: relative(top, whole).replaceAll(sep, '/'), proven: nearest !== undefined };
}

// ---------------------------------------------------------------- inside

/**
 * Whether the real path is in the same place as the path as written: in every work tree that contains the latter. The outer work tree
 * catches a folder that is a link to another one. A path in no work tree came from no pull request; it must stay in its own folder, or
 * below the working directory.
 */
async function staysInside(whole: string, real: string): Promise<boolean> {
  if (/^\/(?:proc|sys|dev)(?:\/|$)/.test(real)) return false;
  const trees = await workTreesAbove(whole);
  if (trees.length > 0) {
    const tops = await Promise.all(trees.map((top) => realpath(top)));
    return tops.every((top) => isInside(top, real) && !namesGit(relative(top, real)));
  }
  const cwd = process.cwd();
  return isInside(await realpath(isInside(cwd, whole) ? cwd : dirname(whole)), real);
}

/** Returns the folders above a path that are the top of a git work tree, nearest first. Git stores no file named `.git`. */
async function workTreesAbove(whole: string): Promise<readonly string[]> {
  const tops: string[] = [];
  for (let folder = dirname(whole); ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) tops.push(folder);
    if (folder === dirname(folder)) return tops;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function namesGit(way: string): boolean {
  return way.split(sep).some((part) => part.toLowerCase() === '.git');
}

// ---------------------------------------------------------------- reading

async function readAtMost(file: FileHandle, most: number): Promise<TextReading> {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(Math.min(most + 1, MIB)) });
    if (bytesRead === 0) break;
    length += bytesRead;
    if (length > most) return refused(`it is larger than ${most / MIB} MiB`);
    chunks.push(buffer.subarray(0, bytesRead));
  }
  return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
}

function refused(why: string): TextReading {
  return { ok: false, missing: false, why };
}

/** A link to nowhere is not a missing file: somebody put it there. */
async function unresolved(whole: string, error: unknown): Promise<TextReading> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return refused(error instanceof Error ? error.message : String(error));
  for (let path = whole; path !== dirname(path); path = dirname(path)) {
    try {
      if ((await lstat(path)).isSymbolicLink()) return refused('a link in its path leads nowhere');
      break;
    } catch {
      // Nothing exists here, but a folder above may still be a link.
    }
  }
  return { ok: false, missing: true, why: 'there is no such file' };
}
