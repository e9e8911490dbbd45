import { UNKNOWN, type Value } from './condition.ts';
import { entriesOf, under } from './reading.ts';
import type { Workflow } from './workflow.ts';

/** What an action of a step is. */
export type ActionKind =
  | { readonly is: 'this' }
  | { readonly is: 'composite'; readonly file: Workflow }
  /** One that is none of ours, or ours under another name: only what it is given may tell. */
  | { readonly is: 'other' }
  /** A local one that is not in the checkout: another step may bring it. */
  | { readonly is: 'unread' };

/** GitHub knows owners and repositories in capitals too. */
const THIS_ACTION = /^(?:[^\s@]*\/)?backup-via-tag@\S+$/i;

/** What a step uses, by its name, and for an action of the repository itself by what its file says. */
export function actionIn(uses: string, actions: ReadonlyMap<string, Workflow | null>): ActionKind {
  if (!/^[.$]\//.test(uses)) return { is: THIS_ACTION.test(uses) ? 'this' : 'other' };
  const folder = folderOf(uses);
  const file = actions.get(folder);
  // The repository of the action itself, where nobody doubts what lies at the top.
  if (file === undefined || file === null) return { is: folder === '' ? 'this' : 'unread' };
  const runs = under(file.view.value, 'runs');
  if (under(runs, 'using') === 'composite') return { is: 'composite', file };
  const inputs = new Set(entriesOf(under(file.view.value, 'inputs')).map(([name]) => name));
  return { is: ['mode', 'tag', 'expiry', 'plan-file'].every((name) => inputs.has(name)) ? 'this' : 'other' };
}

/** The folder of a local action as the repository knows it: of `./.github/actions/backup/` it is `.github/actions/backup`. */
export function folderOf(uses: string): string {
  return plainPath(uses.slice(2));
}

/**
 * Whether another action may be ours under another name, or one that has ours in it: it is given what only a backup by plan is
 * given, or its name says so.
 */
export function mayBackUp(uses: string, inputs: ReadonlyMap<string, Value>): boolean {
  const mode = inputs.get('mode');
  if (mode !== undefined) {
    const tag = inputs.get('tag') ?? '';
    return (mode === UNKNOWN || mode === 'backup') && (tag === UNKNOWN || tag === '');
  }
  if (/backup/i.test(uses)) return true;
  return [...inputs.values()].some((value) => typeof value === 'string' && mayRunCommand(value));
}

const COMMANDS = [
  /backup/i,
  // Whatever is started elsewhere.
  /gh workflow run|\/dispatches|WorkflowDispatch/i,
  // Whatever a script of the repository does.
  /\.sh\b/,
  /(?:^|[\s;&|(])(?:\.\/|make |just |task |npm run |yarn run |pnpm run )/,
];

/** Whether a command line may back up: it names this tool or another backup, starts a workflow, or runs a script. */
export function mayRunCommand(text: string): boolean {
  return COMMANDS.some((clue) => clue.test(text));
}

/** One spelling for all that lead to the same file of the repository. */
export function plainPath(path: string): string {
  const parts = path.trim().replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '.' && part !== '').join('/');
}
