import type { Log } from '../../src/ports/log.ts';
import type { PreviewHost } from '../../src/ports/pull-request.ts';
import type { Files } from '../../src/ports/surroundings.ts';

/** What runs in this process are given in place of a terminal, a working copy and GitHub. */

export const SILENT: Log = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };

/** A working copy that holds these texts, by path, and nothing else; what is written is kept beside them under its kind. */
export function filesOf(texts: ReadonlyMap<string, string>, written: Map<string, string> = new Map()): Files {
  return {
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? missing(path) : Promise.resolve(text);
    },
    find: (pattern) => Promise.resolve(texts.has(pattern) ? [pattern] : []),
    list: () => Promise.resolve([]),
    placeOf: (path) => Promise.resolve({ top: '', path, proven: true }),
    checkedOut: () => Promise.resolve(null),
    saveEvidence: (name, content) => {
      written.set(name, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      return Promise.resolve(`/tmp/evidence/${name}`);
    },
    write: (kind, text) => {
      written.set(kind, text);
      return Promise.resolve(kind);
    },
  };
}

function missing(path: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`there is no ${path}`), { code: 'ENOENT' }));
}

/** Where a run finds its plan file unless it is told. */
export const PLAN_PATH = '.github/backup-plans.yml';

const none = () => Promise.reject(new Error('there is no pull request'));
export const NO_PULL_REQUEST: PreviewHost = {
  mayAskForIdToken: false,
  pullRequest: none,
  repository: none,
};
