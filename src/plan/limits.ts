import { type Document, isMap, isNode, isPair, isSeq, type Node } from 'yaml';
import type { PlanProblem } from './model.ts';
import { entriesOf, type Trouble, under } from './reading.ts';
import { type PlaceAt, placeOfNode } from './yaml-syntax.ts';

/** Limits beyond any real file, so that no file takes long to read, regardless of who wrote it. */

/** In bytes; the number of characters is never larger. */
const LARGEST = 1_048_576;
const DEEPEST = 30;
const MOST_ENTRIES = 1000;
const MOST_VALUES = 50_000;
const MOST_PLANS = 200;
const MOST_RULES = 100;

/** Returns the problem of a text that is too long; null if it is not. */
export function tooLarge(text: string): PlanProblem | null {
  if (text.length <= LARGEST) return null;
  const message = `the file has ${number(text.length)} characters, and a plan file may have ${number(LARGEST)}; write the plans into several files, each with a workflow of its own`;
  return { line: 1, column: 1, message };
}

/** Returns the first part that exceeds a limit of plan files; null if none does. */
export function beyondLimits(document: Document, placeAt: PlaceAt): PlanProblem | null {
  const excess = firstExcess(document.contents, 0, { values: 0 });
  return excess === null ? null : { ...placeOfNode(excess.node, placeAt), message: excess.message };
}

interface Excess {
  readonly node: Node;
  readonly message: string;
}

/** The library's own `visit` copies the path to each node, which took a sixth of the time of reading a plan file. */
function firstExcess(node: unknown, depth: number, counted: { values: number }): Excess | null {
  if (!isNode(node)) return null;
  counted.values += 1;
  if (counted.values > MOST_VALUES)
    return { node, message: `the file has more than ${number(MOST_VALUES)} values; write fewer` };
  if (depth > DEEPEST)
    return { node, message: `this is nested more than ${DEEPEST} levels deep, and a plan file needs 7` };
  if (!isMap(node) && !isSeq(node)) return null;
  if (node.items.length > MOST_ENTRIES) {
    const message = `there are ${number(node.items.length)} entries here, and ${number(MOST_ENTRIES)} are the most; write fewer`;
    return { node, message };
  }
  for (const item of node.items) {
    for (const child of isPair(item) ? [item.key, item.value] : [item]) {
      const excess = firstExcess(child, depth + 1, counted);
      if (excess !== null) return excess;
    }
  }
  return null;
}

/** Finds excessive numbers of plans and rules. */
export function findTooMany(file: unknown): Trouble[] {
  const plans = entriesOf(under(file, 'plans'));
  const many = (path: Trouble['path'], count: number, most: number, things: string): Trouble[] =>
    count <= most
      ? []
      : [
          {
            path,
            at: 'key',
            message: `there are ${number(count)} ${things}, and ${most} are the most; write the others into a file of their own`,
          },
        ];
  return [
    ...many(['plans'], plans.length, MOST_PLANS, 'plans'),
    ...plans.flatMap(([name, plan]) =>
      many(['plans', name, 'rules'], entriesOf(under(plan, 'rules')).length, MOST_RULES, 'rules'),
    ),
  ];
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
