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

/** Where something stands in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of an offset. */
export type PlaceAt = (offset: number) => Place;

export function placeOfNode(node: Node | null, placeAt: PlaceAt): Place {
  return placeAt(node?.range?.[0] ?? 0);
}

/** After these the rest of the text still is what it looks like. */
const HARMLESS: ReadonlySet<string> = new Set(['MULTIPLE_DOCS', 'NON_STRING_KEY', 'TAG_RESOLVE_FAILED']);

/** What the YAML reader stumbled over: what makes the text unreadable, and what spoils only its line. */
export function syntaxProblems(stumbles: readonly YAMLError[], placeAt: PlaceAt) {
  const harmless = stumbles.filter(({ code }) => HARMLESS.has(code));
  const fatal = stumbles.filter(({ code }) => !HARMLESS.has(code));
  return { fatal: firstOfEachLine(fatal, placeAt), harmless: firstOfEachLine(harmless, placeAt) };
}

/** One mistake often makes the reader stumble several times on a line; the first is the one to mend. */
function firstOfEachLine(stumbles: readonly YAMLError[], placeAt: PlaceAt): PlanProblem[] {
  const problems = new Map<number, PlanProblem>();
  for (const stumble of stumbles.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeAt(stumble.pos[0]);
    if (!problems.has(place.line)) problems.set(place.line, { ...place, message: syntaxMessage(stumble) });
  }
  return [...problems.values()];
}

/** More than anybody writes. */
const MOST_ALIASES = 500;

/** All nodes in the order of the text; the library's own `visit` copies the way to each of them. */
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

/** What aliases name: each the last above it with that anchor. The library's own `resolve` goes through the whole text for each. */
export type Targets = ReadonlyMap<Node, Node>;

/** @param nodes In the order of the text. Aliases that lead nowhere are left out. */
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

/** The problem of a text with more aliases than anybody writes; none where there are fewer. */
export function tooManyAliases(aliases: readonly Alias[], placeAt: PlaceAt): PlanProblem[] {
  const one = aliases[MOST_ALIASES];
  if (one === undefined) return [];
  const message = `there are more than ${MOST_ALIASES} aliases; write the values out`;
  return [{ ...placeOfNode(one, placeAt), message }];
}

/** As many values as a plan file may have without any alias. */
const MOST_BEHIND_ALIASES = 50_000;

/**
 * The problem of aliases that stand for more values than anybody writes, as aliases of aliases do; none where they stand for fewer.
 * The reader's own guard counts uses, and would refuse a hundred plans that share their rules.
 * @param aliases Of which each leads somewhere, and none to what it stands in.
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

/** Aliases that lead nowhere, or to what they stand in. Lines of which something was told already are left out. */
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
  // A cron line without quotes, such as */5 in "*/5 * * * *", is read as an alias too.
  return source.startsWith('/')
    ? `"*" starts an alias in YAML; ${QUOTE_IT}`
    : `"*${source}" names no anchor that stands above it`;
}
