import { folderOf } from '../../plan/workflow-clues.ts';
import type { WorkflowText, WorkflowTexts } from '../../plan/workflows.ts';
import type { Files } from '../../ports/surroundings.ts';

const FOLDER = '.github/workflows';
const MOST_FILES = 500;
const MOST_ACTIONS = 100;
const MOST_CHARACTERS = 4 * 2 ** 20;

/**
 * Reads the workflows of the work tree that contains the plan file, and the local actions that they use, as far as they are
 * in the checkout. Paths are as in Git.
 */
export async function readWorkflows(planFile: string, files: Files): Promise<WorkflowTexts> {
  const place = await files.placeOf(planFile);
  if (place === null) return { workflows: [], actions: new Map(), unread: [] };
  const inTree = (path: string) => (place.top === '' ? path : `${place.top}/${path}`);
  const names = (await files.list(inTree(FOLDER))).filter((name) => /\.ya?ml$/.test(name));
  const workflows: WorkflowText[] = [];
  const unread: { path: string; why: string }[] = [];
  let left = MOST_CHARACTERS;
  for (const [index, name] of names.entries()) {
    const path = `${FOLDER}/${name}`;
    if (index >= MOST_FILES || left <= 0) {
      unread.push({ path, why: `there are more than ${MOST_FILES} workflows, or more than 4 MiB of them` });
      break;
    }
    const reading = await readOne(inTree(path), files);
    if (reading.ok) workflows.push({ path, text: reading.text });
    else unread.push({ path, why: reading.why });
    left -= reading.ok ? reading.text.length : 0;
  }
  return { workflows, actions: await readActions(workflows, inTree, files), unread };
}

/** Returns the local actions that the workflows use, directly or through each other; null for one that does not exist. */
async function readActions(
  workflows: readonly WorkflowText[],
  inTree: (path: string) => string,
  files: Files,
): Promise<ReadonlyMap<string, WorkflowText | null>> {
  const actions = new Map<string, WorkflowText | null>();
  const open = [...new Set(workflows.flatMap(({ text }) => localActionsIn(text)))];
  for (let folder = open.shift(); folder !== undefined && actions.size < MOST_ACTIONS; folder = open.shift()) {
    if (actions.has(folder)) continue;
    const action = await readAction(folder, inTree, files);
    actions.set(folder, action);
    if (action !== null) open.push(...localActionsIn(action.text));
  }
  return actions;
}

async function readAction(
  folder: string,
  inTree: (path: string) => string,
  files: Files,
): Promise<WorkflowText | null> {
  if (folder.split('/').includes('..')) return null;
  for (const name of ['action.yml', 'action.yaml']) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const reading = await readOne(inTree(path), files);
    if (reading.ok) return { path, text: reading.text };
  }
  return null;
}

function localActionsIn(text: string): readonly string[] {
  const found = text.matchAll(/\buses:[ \t]*["']?([.$]\/[^\s"'#,}]{0,300})/g);
  return [...found]
    .map(([, path = '']) => path)
    .filter((path) => !/\.ya?ml$/.test(path))
    .map(folderOf);
}

async function readOne(path: string, files: Files) {
  try {
    return { ok: true, text: await files.read(path) } as const;
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) } as const;
  }
}
