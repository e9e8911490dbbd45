import { type Fault, failure, success } from '../../../src/model.ts';
import type { Changes, HostedRepository } from '../../../src/ports/pull-request.ts';

/** A repository for tests: what its commits hold, and what nobody may see of it. */
export interface Hosted {
  readonly commits?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What changed, by `<base>..<head>`; null where GitHub does not tell. */
  readonly changes?: Readonly<Record<string, Changes | null>>;
  readonly parents?: Readonly<Record<string, readonly string[] | null>>;
  /** Questions that are refused, such as `fileAt plan.yml base` or `changesBetween base..head`. */
  readonly refused?: readonly string[];
  /** Files that are shown to nobody, such as `plan.yml base`: they are neither there nor proven absent. */
  readonly hidden?: readonly string[];
}

export const REFUSED: Fault = { code: 'access-denied', message: 'GitHub answered 403', advice: 'Give contents: read.' };

export const changed = (mergeBase: string, files: Changes['files'] = [], whole = true): Changes => ({
  mergeBase,
  files,
  whole,
});

/** Answers from what is given, and notes each question. */
export function hosted({ commits = {}, changes = {}, parents = {}, refused = [], hidden = [] }: Hosted) {
  const asked: string[] = [];
  const answer = <Value>(question: string, value: Value) => {
    asked.push(question);
    return Promise.resolve(refused.includes(question) ? failure(REFUSED) : success(value));
  };
  const sees = (path: string, commit: string) => !hidden.includes(`${path} ${commit}`);
  const repository: HostedRepository = {
    name: 'octo-org/octo-repo',
    fileAt: (path, commit) =>
      answer(`fileAt ${path} ${commit}`, sees(path, commit) ? (commits[commit]?.[path] ?? null) : null),
    isAbsent: (path, commit) =>
      answer(`isAbsent ${path} ${commit}`, sees(path, commit) && commits[commit]?.[path] === undefined),
    pathsAt: (commit) => {
      const files = commits[commit];
      return answer(`pathsAt ${commit}`, files === undefined ? null : Object.keys(files));
    },
    parentsOf: (commit) => answer(`parentsOf ${commit}`, parents[commit] ?? null),
    changesBetween: (base, head) => answer(`changesBetween ${base}..${head}`, changes[`${base}..${head}`] ?? null),
    writeComment: () => Promise.reject(new Error('no comment is written here')),
  };
  return { repository, asked };
}
