import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommonReport } from '../model.ts';
import type { EvidenceRoots } from './evidence-roots.ts';
import { jsonInPieces } from './json-pieces.ts';
import type { Files } from './surroundings.ts';

export type Written = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string };

/** Writes the whole report, never cut, as JSON. Never throws: a file that cannot be written does not undo the run. */
export async function writeReportFile(path: string, report: CommonReport): Promise<Written> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, lines(report));
    return { ok: true, path };
  } catch (error) {
    return { ok: false, problem: `the report could not be written to "${path}": ${why(error)}` };
  }
}

function* lines(report: CommonReport): Generator<string> {
  yield* jsonInPieces(report);
  yield '\n';
}

/** Writes the report into the first folder that accepts it; a problem is that of the first. */
export async function writeReportTo(folders: readonly string[], name: string, report: CommonReport): Promise<Written> {
  let problem: Written | null = null;
  for (const folder of folders) {
    const written = await writeReportFile(join(folder, name), report);
    if (written.ok) return written;
    problem ??= written;
  }
  return problem ?? { ok: false, problem: 'there is no folder to write the report to' };
}

/** Writes a page for people, next to the report: into the first folder that accepts it. Never throws. */
export async function writePageTo(folders: readonly string[], name: string, text: string): Promise<Written> {
  let first: unknown = 'there is no folder to write to';
  for (const [index, folder] of folders.entries()) {
    try {
      const path = join(folder, name);
      await makeFolder(folder);
      await writeFile(path, text);
      return { ok: true, path };
    } catch (error) {
      if (index === 0) first = error;
    }
  }
  return { ok: false, problem: `the page could not be written: ${why(first)}` };
}

/**
 * The files of a run: it reads those of the working copy, and writes new ones into the first folder that accepts them, readable only by
 * their owner: an approved change set determines what a later run does. Evidence stays within its roots.
 */
export function runFiles(folders: readonly string[], evidence: EvidenceRoots = null): Files {
  return {
    read: async (path, mostBytes) => {
      const { readText } = await workTree();
      const reading = await readText(path, mostBytes);
      if (reading.ok) return reading.text;
      throw Object.assign(new Error(reading.why), reading.missing ? { code: 'ENOENT' } : {});
    },
    // Only needed by a purge under a plan file.
    history: async (path, since) => (await import('./file-history.ts')).fileHistory(path, since),
    prepareEvidence: async (path) => (await import('./evidence.ts')).prepareEvidence(path, evidence),
    find: async (pattern) => (await import('./find-files.ts')).findFiles(pattern),
    saveEvidence: async (name, content) =>
      (await import('./boot-evidence.ts')).saveBootEvidence(folders, name, content),
    list: async (folder) => (await workTree()).namesIn(folder),
    placeOf: async (path) => (await workTree()).placeInTree(path),
    checkedOut: async (top) => (await import('./checkout.ts')).checkedOutIn(top),
    write: async (kind, text) => {
      const stamp = new Date().toISOString().replace(/[^0-9]/g, '');
      const ending = kind === 'imported-plan' ? 'yml' : 'json';
      const name = `backup-via-tag-${kind}-${stamp}-${process.pid}.${ending}`;
      let first: unknown;
      for (const folder of folders) {
        try {
          return await writeNew(join(folder, name), text);
        } catch (error) {
          first ??= error;
        }
      }
      throw first ?? new Error('there is no folder to write to');
    },
  };
}

/** Not needed by a backup by tag. */
const workTree = () => import('./work-tree.ts');

async function writeNew(path: string, text: string): Promise<string> {
  await makeFolder(dirname(path));
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return path;
  } catch (error) {
    // On a full disk the file may be partial, and could be mistaken for a complete one.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) await rm(path, { force: true });
    throw error;
  }
}

/** Creates one level only: Node never stops trying below folders that cannot hold any, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch(() => {});
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
