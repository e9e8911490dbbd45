import { glob, stat } from 'node:fs/promises';

/** Returns the paths of the regular files that match a path or a glob, relative to the working directory unless absolute. */
export async function findFiles(pattern: string): Promise<readonly string[]> {
  if (await isFile(pattern)) return [pattern];
  const found: string[] = [];
  for await (const path of glob(pattern)) if (await isFile(path)) found.push(path);
  return found;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
