import { UNKNOWN, type Value } from './condition.ts';
import { entriesOf, under } from './reading.ts';
import type { Workflow } from './workflow.ts';

/** The nature of the action that a step uses. */
export type ActionKind =
  | { readonly is: 'this' }
  | { readonly is: 'composite'; readonly file: Workflow }
  /** Another action, or ours under another name: only its inputs may show which. */
  | { readonly is: 'other' }
  /** A local action that is not in the checkout: another step may create it. */
  | { readonly is: 'unread' };

/** GitHub ignores the case of owners and repositories. */
const THIS_ACTION = /^(?:[^\s@]*\/)?backup-via-tag@\S+$/i;

/** Classifies the action of a step by its name, or, for a local action, by the content of its file. */
export function actionIn(uses: string, actions: ReadonlyMap<string, Workflow | null>): ActionKind {
  if (!/^[.$]\//.test(uses)) return { is: THIS_ACTION.test(uses) ? 'this' : 'other' };
  const folder = folderOf(uses);
  const file = actions.get(folder);
  // In the action's own repository, the action is at the top.
  if (file === undefined || file === null) return { is: folder === '' ? 'this' : 'unread' };
  const runs = under(file.view.value, 'runs');
  if (under(runs, 'using') === 'composite') return { is: 'composite', file };
  const inputs = new Set(entriesOf(under(file.view.value, 'inputs')).map(([name]) => name));
  return { is: ['mode', 'tag', 'expiry', 'plan-file'].every((name) => inputs.has(name)) ? 'this' : 'other' };
}

/**
 * Returns the folder of a local action relative to the repository: `.github/actions/backup` for
 * `./.github/actions/backup/`.
 */
export function folderOf(uses: string): string {
  return plainPath(uses.slice(2));
}

/**
 * True if another action may be ours under another name, or may contain ours: its inputs are those of a backup by
 * plan, or its name suggests a backup.
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
  // Starts something elsewhere.
  /gh workflow run|\/dispatches|WorkflowDispatch/i,
  // Runs a script of the repository, which may do anything.
  /\.sh\b/,
  /(?:^|[\s;&|(])(?:\.\/|make |just |task |npm run |yarn run |pnpm run )/,
];

/**
 * True if a command line may back up: it contains the name of this tool or of another backup, starts a workflow, or
 * runs a script.
 */
export function mayRunCommand(text: string): boolean {
  return COMMANDS.some((clue) => clue.test(text));
}

/** Normalizes a path, so that all spellings of the same file are equal. */
export function plainPath(path: string): string {
  const parts = path.trim().replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '.' && part !== '').join('/');
}
