import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Saves a file in the subfolder `evidence` of the first folder that accepts it, readable only by its owner. Returns its path. */
export async function saveBootEvidence(
  folders: readonly string[],
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  let first: unknown;
  for (const folder of folders) {
    try {
      return await save(join(folder, 'evidence'), name, content);
    } catch (error) {
      first ??= error;
    }
  }
  throw first ?? new Error('there is no folder to write to');
}

async function save(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  // Only one level is created; a folder that already exists is fine.
  await mkdir(folder).catch(() => {});
  const path = join(folder, name);
  // An earlier step of the job may have tested the same backup.
  await rm(path, { force: true });
  await writeFile(path, content, { flag: 'wx', mode: 0o600 });
  return path;
}
