/** Examples name the action by a commit, which cannot move, with its version for people and for Dependabot. */

export interface Pin {
  readonly commit: string;
  readonly version: string;
}

/** What is wrong with a pin; null where it is one. */
export function problemOfPin({ commit, version }: Pin): string | null {
  if (!/^[0-9a-f]{40}$/.test(commit)) return `--pin: "${commit}" is no full commit; write its 40 digits`;
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `--version: "${version}" is no version; write one such as "1.0.0"`;
  return null;
}

/** True where an action or a workflow is still named by forty zeros, which are no commit of anything. */
export function isUnpinned(text: string): boolean {
  return /@0{40}(?![0-9a-f])/.test(text);
}

/** An example with the pin in each step that uses the action, and in each call of the reusable workflow. */
export function pinned(example: string, home: string, { commit, version }: Pin): string {
  const uses = new RegExp(
    String.raw`^(\s*(?:- )?uses: (?:${home.replaceAll('.', '\\.')}|\S+/\.github/workflows/reusable\.yml))@.*$`,
    'gm',
  );
  return example.replace(uses, (_, before: string) => `${before}@${commit} # v${version}`);
}
