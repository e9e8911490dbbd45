import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../model.ts';

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

/** Writes a text beside the report, in a file of its own for each run; answers with its path. */
export function runFiles(folder: string): (kind: string, text: string) => Promise<string> {
  return async (kind, text) => {
    const path = join(
      folder,
      `backup-via-tag-${kind}-${new Date().toISOString().replace(/[^0-9]/g, '')}-${process.pid}.json`,
    );
    await writeFile(path, text, { flag: 'wx' });
    return path;
  };
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: string };
