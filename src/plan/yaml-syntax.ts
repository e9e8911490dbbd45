import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { PlanProblem } from './model.ts';

/** A position in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns the position of an offset. */
export type PlaceAt = (offset: number) => Place;

export function placeOfNode(node: Node | null, placeAt: PlaceAt): Place {
  return placeAt(node?.range?.[0] ?? 0);
}

/** Errors that do not change the meaning of the rest of the text. */
const HARMLESS: ReadonlySet<string> = new Set(['MULTIPLE_DOCS', 'NON_STRING_KEY', 'TAG_RESOLVE_FAILED']);

/**
 * Splits the errors of the YAML reader into those that make the text unreadable, and those that affect only their
 * line.
 */
export function syntaxProblems(stumbles: readonly YAMLError[], placeAt: PlaceAt) {
  const harmless = stumbles.filter(({ code }) => HARMLESS.has(code));
  const fatal = stumbles.filter(({ code }) => !HARMLESS.has(code));
  return { fatal: firstOfEachLine(fatal, placeAt), harmless: firstOfEachLine(harmless, placeAt) };
}

/** One mistake often causes several errors on a line; the first is the one to fix. */
function firstOfEachLine(stumbles: readonly YAMLError[], placeAt: PlaceAt): PlanProblem[] {
  const problems = new Map<number, PlanProblem>();
  for (const stumble of stumbles.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeAt(stumble.pos[0]);
    if (!problems.has(place.line)) problems.set(place.line, { ...place, message: syntaxMessage(stumble) });
  }
  return [...problems.values()];
}

/** More than any real file has. */
const MOST_ALIASES = 500;

/** Returns all nodes in document order; the library's own `visit` copies the path to each of them. */
export function nodesOf(document: Document): readonly Node[] {
  const found: Node[] = [];
  const ahead: unknown[] = [document.contents];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (isNode(next)) found.push(next);
    if (isPair(next)) ahead.push(next.value, next.key);
    else if (isMap(next) || isSeq(next)) for (const item of next.items.toReversed()) ahead.push(item);
  }
  return found;
}

/**
 * The targets of aliases: the last node above with that anchor. The library's own `resolve` searches the whole text
 * for each.
 */
export type Targets = ReadonlyMap<Node, Node>;

/** @param nodes In document order. Aliases without a target are left out. */
export function targetsIn(nodes: readonly Node[]): Targets {
  const anchored = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  for (const node of nodes) {
    const target = isAlias(node) ? anchored.get(node.source) : undefined;
    if (target !== undefined) targets.set(node, target);
    if (!isAlias(node) && node.anchor !== undefined) anchored.set(node.anchor, node);
  }
  return targets;
}

/** Returns the problem of a text with too many aliases; none otherwise. */
export function tooManyAliases(aliases: readonly Alias[], placeAt: PlaceAt): PlanProblem[] {
  const one = aliases[MOST_ALIASES];
  if (one === undefined) return [];
  const message = `there are more than ${MOST_ALIASES} aliases; write the values out`;
  return [{ ...placeOfNode(one, placeAt), message }];
}

/** The same as the maximum number of values in a plan file without aliases. */
const MOST_BEHIND_ALIASES = 50_000;

/**
 * Returns the problem of aliases that expand to too many values, as aliases of aliases do; none otherwise. The
 * reader's own guard counts uses, and would reject a hundred plans that share their rules.
 * @param aliases Each must have a target, and none may contain itself.
 */
export function tooMuchBehind(aliases: readonly Alias[], targets: Targets, placeAt: PlaceAt): PlanProblem[] {
  const sizes = new Map<Node, number>();
  const sizeOf = (node: unknown): number => {
    if (!isNode(node)) return 0;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const size = 1 + partsOf(node, targets).reduce((sum: number, part) => sum + sizeOf(part), 0);
    sizes.set(node, size);
    return size;
  };
  let behind = 0;
  for (const alias of aliases) {
    behind += sizeOf(alias);
    if (behind <= MOST_BEHIND_ALIASES) continue;
    const most = MOST_BEHIND_ALIASES.toLocaleString('en-US');
    const message = `with this one the aliases of the file stand for more than ${most} values; write fewer`;
    return [{ ...placeOfNode(alias, placeAt), message }];
  }
  return [];
}

function partsOf(node: Node, targets: Targets): readonly unknown[] {
  if (isAlias(node)) return [targets.get(node)];
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}

/** Finds aliases without a target, or inside their own target. Skips lines with a problem that was already reported. */
export function aliasProblems(
  document: Document,
  targets: Targets,
  told: readonly PlanProblem[],
  placeAt: PlaceAt,
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  visit(document, {
    Alias(_key, alias, ancestors) {
      const place = placeOfNode(alias, placeAt);
      const target = targets.get(alias);
      if (target === undefined) {
        if (!told.some(({ line }) => line === place.line))
          problems.push({ ...place, message: unknownAlias(alias.source) });
      } else if (ancestors.includes(target)) {
        problems.push({ ...place, message: 'this alias stands inside what it names, which has no end' });
      }
    },
  });
  return problems;
}

const QUOTE_IT = 'put the text in quotes, such as schedule: \'*/30 * * * *\' or regions: "!us-west-1"';

function syntaxMessage({ code, message }: YAMLError): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document starts here; write all plans into one, under one "plans:"';
    case 'NON_STRING_KEY':
      return 'a key must be a text, such as "production"';
    case 'BAD_ALIAS':
      return `"*" starts an alias in YAML; ${QUOTE_IT}`;
    case 'TAG_RESOLVE_FAILED':
      return `"!" starts a tag in YAML, and this one is unknown; ${QUOTE_IT}`;
    case 'BAD_SCALAR_START':
      return `a text cannot start so in YAML; ${QUOTE_IT}`;
    case 'TAB_AS_INDENT':
      return 'YAML is indented by spaces, not by tabs';
    default: {
      if (/call stack|stack overflow/i.test(message)) return 'this is nested too deeply to be read';
      const alias = /alias/.test(message) ? `; ${QUOTE_IT}` : '';
      return `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}${alias}`;
    }
  }
}

function unknownAlias(source: string): string {
  // An unquoted cron line, such as */5 in "*/5 * * * *", is also read as an alias.
  return source.startsWith('/')
    ? `"*" starts an alias in YAML; ${QUOTE_IT}`
    : `"*${source}" names no anchor that stands above it`;
}
