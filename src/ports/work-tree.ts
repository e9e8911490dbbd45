import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MOST_SOURCE_BYTES } from './most-bytes.ts';

const MIB = 2 ** 20;

/** The text of a file, or why there is none to be had. */
export type TextReading =
  | { readonly ok: true; readonly text: string }
  /** `missing` where nothing lies at the path: everything else that is no readable file is said in `why`. */
  | { readonly ok: false; readonly missing: boolean; readonly why: string };

/**
 * Reads a text that somebody else may have put there, such as the author of a pull request. It must be a regular file, and no
 * link in any part of its path may lead out of the git work tree that holds it (or into `.git`, where a checkout may keep its
 * token): a link to `/proc/self/environ` would have its message quote every secret of the run, and a pipe would never end.
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
    // Before it is opened: to open some devices does something.
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

/** The names in a folder of the work tree; none where there is no such folder, or where a link to it leads elsewhere. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const whole = resolve(folder);
  try {
    if (!(await staysInside(join(whole, 'any'), join(await realpath(whole), 'any')))) return [];
    return (await readdir(whole)).sort();
  } catch {
    return [];
  }
}

/** Where a file lies in its git work tree. */
export interface PlaceInTree {
  /** The folder at the top of the work tree. */
  readonly top: string;
  /** The path from there, as git knows it, such as `.github/backup-plans.yml`. */
  readonly path: string;
  /** False where no work tree holds the file, so that the top is taken to be the working directory. */
  readonly proven: boolean;
}

/** The work tree that holds a path, whether a file lies there or not; null where the path is outside of all of them. */
export async function placeInTree(path: string): Promise<PlaceInTree | null> {
  const whole = resolve(path);
  const [nearest] = await workTreesAbove(whole);
  const top = nearest ?? process.cwd();
  if (!isInside(top, whole)) return null;
  return { top, path: relative(top, whole).replaceAll(sep, '/'), proven: nearest !== undefined };
}

// ---------------------------------------------------------------- inside

/**
 * True where the real path lies in the same place as the path that was written: in every work tree that holds the latter. A
 * folder of the tree that is a link to another work tree is found out by the outer one. What no work tree holds came from no
 * pull request; it must stay in its own folder, or below the working directory.
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

/** The folders above a path that are the top of a git work tree, the nearest first. Git keeps no file named `.git`. */
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

/** A link that leads nowhere is not the same as no file: somebody put it there. */
async function unresolved(whole: string, error: unknown): Promise<TextReading> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return refused(error instanceof Error ? error.message : String(error));
  for (let path = whole; path !== dirname(path); path = dirname(path)) {
    try {
      if ((await lstat(path)).isSymbolicLink()) return refused('a link in its path leads nowhere');
      break;
    } catch {
      // Nothing lies here: what is above it may still be a link.
    }
  }
  return { ok: false, missing: true, why: 'there is no such file' };
}
