import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { EvidenceRoots } from './evidence-roots.ts';

/** The contents of the two files. */
export interface EvidenceTexts {
  readonly csv: string;
  readonly json: string;
}

/** The paths of the two files. */
interface EvidencePlace {
  readonly csv: string;
  readonly json: string;
}

type Placed = { readonly ok: true; readonly place: EvidencePlace } | { readonly ok: false; readonly problem: string };

/**
 * Makes sure, before any call to AWS, that both files can be written, and deletes those of an earlier run: a run that is killed leaves no
 * evidence rather than outdated evidence. Returns the problem; null where there is none.
 */
export async function prepareEvidence(path: string, roots: EvidenceRoots): Promise<string | null> {
  const placed = await placeOf(path, roots);
  if (!placed.ok) return placed.problem;
  try {
    for (const file of [placed.place.csv, placed.place.json]) {
      await writeWhole(file, '');
      await rm(file);
    }
    return null;
  } catch (error) {
    return unwritable(path, error);
  }
}

/** Writes both files. Returns the problem; null where there is none. */
export async function writeEvidence(
  path: string,
  roots: EvidenceRoots,
  { csv, json }: EvidenceTexts,
): Promise<string | null> {
  const placed = await placeOf(path, roots);
  if (!placed.ok) return placed.problem;
  try {
    await writeWhole(placed.place.csv, csv);
    await writeWhole(placed.place.json, json);
    return null;
  } catch (error) {
    // A partial file could be mistaken for a complete one.
    await Promise.all([placed.place.csv, placed.place.json].map((file) => rm(file, { force: true }).catch(() => {})));
    return unwritable(path, error);
  }
}

async function placeOf(path: string, roots: EvidenceRoots): Promise<Placed> {
  const whole = wholeOf(path, roots);
  const outside = { ok: false, problem: outsideOf(path) } as const;
  if (roots !== null && !roots.some((root) => isWithin(resolve(root), whole))) return outside;
  try {
    const inFolder = /[/\\]$/.test(path) || (await isFolder(whole));
    const folder = inFolder ? whole : dirname(whole);
    const name = inFolder ? NAME : basename(whole).replace(/(?<=.)\.(?:csv|json)$/i, '');
    if (roots !== null && !(await staysWithin(roots, folder))) return outside;
    await makeFolders(folder);
    const place = { csv: join(folder, `${name}.csv`), json: join(folder, `${name}.json`) };
    for (const file of [place.csv, place.json]) {
      const found = await lstat(file).catch(() => null);
      if (found !== null && !found.isFile())
        return { ok: false, problem: unwritable(path, `${file} is no regular file`) };
    }
    return { ok: true, place };
  } catch (error) {
    return { ok: false, problem: unwritable(path, error) };
  }
}
const NAME = 'backup-check';

/** Resolves a relative path against the working directory, or against the workspace where a step has left it. */
function wholeOf(path: string, roots: EvidenceRoots): string {
  const [workspace] = roots ?? [];
  const cwd = process.cwd();
  return workspace === undefined || isWithin(resolve(workspace), cwd) ? resolve(path) : resolve(workspace, path);
}

/**
 * Whether the existing part of a folder's path stays within the roots: no link may lead out. Anyone who opens a pull request can add a
 * link.
 */
async function staysWithin(roots: readonly string[], folder: string): Promise<boolean> {
  const real = await realOf(folder);
  const reals = await Promise.all(roots.map(realOf));
  return reals.some((root) => isWithin(root, real) && !relative(root, real).split(sep).includes('.git'));
}

/** Returns the real path of a folder whose last parts may not exist yet. */
async function realOf(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (parent === folder || (await lstat(folder).catch(() => null)) !== null) throw error;
    return join(await realOf(parent), basename(folder));
  }
}

/** Creates one level at a time: Node never stops trying below folders that cannot hold any, such as /proc. */
async function makeFolders(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolders(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // Another step of the job may have created it first.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(await realpath(path))).isDirectory();
  } catch {
    return false;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

async function writeWhole(path: string, text: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function outsideOf(path: string): string {
  return `"${path}" lies outside the workspace and RUNNER_TEMP; write a path in the workspace, such as "evidence/backup-check"`;
}

function unwritable(path: string, why: unknown): string {
  const reason = why instanceof Error ? why.message : String(why);
  return `"${path}" cannot be written: ${reason}; write a path that can be, such as "evidence/backup-check"`;
}
