import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../model.ts';
import type { Files } from './surroundings.ts';

/** Writes the whole report, never cut, as JSON. What was done is not undone by a file that cannot be written, so it never throws. */
export async function writeReportFile(path: string, report: Report): Promise<Written> {
  try {
    // Node never ends making folders below some that cannot hold any, such as /proc, so one level is all that is tried.
    await mkdir(dirname(path)).catch(() => {});
    await writeFile(path, `${JSON.stringify(report, null, 1)}\n`);
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `the report could not be written to "${path}": ${why}` };
  }
}

/** The files of a run: it reads those of the working copy, and writes into new ones of its own in the folder. */
export function runFiles(folder: string): Files {
  return {
    read: (path) => readFile(path, 'utf8'),
    list: (path) => readdir(path),
    // Only a purge under a plan file asks.
    history: async (path, since) => (await import('./file-history.ts')).fileHistory(path, since),
    write: async (kind, text) => {
      const stamp = new Date().toISOString().replace(/[^0-9]/g, '');
      const path = join(folder, `backup-via-tag-${kind}-${stamp}-${process.pid}.json`);
      await writeFile(path, text, { flag: 'wx' });
      return path;
    },
  };
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: string };
