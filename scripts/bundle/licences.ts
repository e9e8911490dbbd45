/** The licences of the packages inside a bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** The folders of the packages that the modules come from, sorted. */
export function packagesOf(modules: Iterable<string>): string[] {
  const folders = [...modules].flatMap((module) => packageFolder.exec(module)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

type PackageLicence = { readonly title: string; readonly text: string };

function licenceOf(folder: string): PackageLicence {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isRecord(manifest) || typeof manifest.license !== 'string') {
    throw new Error(`${folder} does not say its licence: find out whether it may be bundled.`);
  }
  const text = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  return { title: `${String(manifest.name)} ${String(manifest.version)} (${manifest.license})`, text };
}

/**
 * One text with the packages in the given folders and their licences and notices; packages under the very same text share it.
 * Throws when a package names no licence.
 */
export function licenceTexts(folders: readonly string[]): string {
  const titlesByText = new Map<string, string[]>();
  for (const { title, text } of folders.map(licenceOf)) {
    titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  }
  const sections = [...titlesByText].map(([text, titles]) =>
    [...new Set(titles)]
      .sort()
      .join('\n')
      .concat('\n\n', text || 'The package brings no text of its licence.'),
  );
  return `${sections.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
