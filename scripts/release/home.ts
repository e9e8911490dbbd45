/** The name that stands for the repository until it has a home, and what takes its place. */
const PLACEHOLDER = 'your-org/backup-via-tag';
const NOTE = /^> `your-org\/backup-via-tag` stands for [^\n]*\n\n/m;
const TITLE = /^# [^\n]+\n/;

export interface Home {
  readonly owner: string;
  readonly repository: string;
}

/**
 * What is wrong with the name; null where GitHub would take it.
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function problemOfHome({ owner, repository }: Home): string | null {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/.test(owner) || owner.includes('--')) {
    return `--owner: "${owner}" is no name of a user or an organization; write one such as "acme"`;
  }
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(repository)) {
    return `--repository: "${repository}" is no name of a repository; write one such as "backup-via-tag"`;
  }
  return null;
}

/** A file of the project with the home in the place of its placeholder; the README also gets its badges. */
export function moveIn(file: string, text: string, { owner, repository }: Home): string {
  const home = `${owner}/${repository}`;
  if (file !== 'README.md') return text.replaceAll(PLACEHOLDER, home);
  const moved = text.replace(NOTE, '').replaceAll(PLACEHOLDER, home);
  const badges = badgesOf(home);
  return moved.includes(badges) ? moved : moved.replace(TITLE, (title) => `${title}\n${badges}\n`);
}

/** True where a file still waits for its home. */
export function isHomeless(text: string): boolean {
  return text.includes(PLACEHOLDER);
}

function badgesOf(home: string): string {
  const at = `https://github.com/${home}`;
  return [
    `[![CI](${at}/actions/workflows/ci.yml/badge.svg?branch=main)](${at}/actions/workflows/ci.yml)`,
    `[![CodeQL](${at}/actions/workflows/codeql.yml/badge.svg?branch=main)](${at}/actions/workflows/codeql.yml)`,
    `[![Release](https://img.shields.io/github/v/release/${home})](${at}/releases/latest)`,
    `[![Licence](https://img.shields.io/github/license/${home})](LICENSE)`,
  ].join('\n');
}
