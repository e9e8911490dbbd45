import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { beyondLimits, tooLarge } from './limits.ts';
import type { PlanProblem } from './model.ts';
import type { Path, Trouble } from './reading.ts';
import {
  aliasProblems,
  nodesOf,
  type Place,
  type PlaceAt,
  placeOfNode,
  syntaxProblems,
  type Targets,
  targetsIn,
  tooManyAliases,
  tooMuchBehind,
} from './yaml-syntax.ts';

/** A YAML text with the positions of its parts. */
export type YamlReading =
  | {
      readonly ok: true;
      readonly view: View;
      /**
       * For repeated keys: the same text with earlier values in place of the last, so that faults in them are found
       * too. Each view is only valid until the next one is requested.
       */
      readonly otherViews: () => Iterable<View>;
      /** Problems of a text that could be read anyway, such as repeated keys. */
      readonly problems: readonly PlanProblem[];
      /**
       * Lines that have a problem and therefore do not mean what they appear to: further problems there are not
       * reported.
       */
      readonly unclearLines: ReadonlySet<number>;
    }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

export interface View {
  /** The text as plain values. */
  readonly value: unknown;
  /** Returns the position of a key or its value; for a missing key, the position of the mapping that lacks it. */
  readonly placeOf: (path: Path, at: Trouble['at']) => Place;
  /** True for a text that spans several lines which YAML joins into one. */
  readonly isJoined: (path: Path) => boolean;
  /** Returns the keys of a mapping in file order. */
  readonly keysOf: (path: Path) => readonly string[];
}

/** Reads one YAML document. Reports only problems of the syntax; the meaning of the text is checked elsewhere. */
export function readYaml(text: string, of: 'plans' | 'workflow' = 'workflow'): YamlReading {
  const large = of === 'plans' ? tooLarge(text) : null;
  if (large !== null) return { ok: false, problems: [large] };
  const counter = new LineCounter();
  // Keys stay texts: a plan may be called 2026. Repeated keys are found below, where both positions are known.
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const { fatal, harmless } = syntaxProblems([...document.errors, ...document.warnings], placeAt);
  if (fatal.length === 0 && of === 'plans') {
    const beyond = beyondLimits(document, placeAt) ?? otherYaml(document);
    if (beyond !== null) return { ok: false, problems: [beyond] };
  }
  const nodes = nodesOf(document);
  const aliases = nodes.filter((node) => isAlias(node));
  const many = tooManyAliases(aliases, placeAt);
  const targets = targetsIn(nodes);
  fatal.push(...(many.length > 0 || aliases.length === 0 ? many : aliasProblems(document, targets, fatal, placeAt)));
  if (fatal.length === 0) fatal.push(...tooMuchBehind(aliases, targets, placeAt));
  if (fatal.length > 0) return { ok: false, problems: [...fatal, ...harmless] };

  const view = viewOf(document, targets, placeAt, text);
  if (!view.ok) return { ok: false, problems: [{ line: 1, column: 1, message: view.message }] };
  const repeats = repeatsOf(nodes);
  return {
    ok: true,
    view: view.view,
    otherViews: () => otherViews(document, repeats, placeAt, text),
    problems: [...harmless, ...repeats.flatMap(({ map }) => repeatedKeys(map, placeAt))],
    unclearLines: new Set(harmless.map(({ line }) => line)),
  };
}

/**
 * Rejects other YAML versions: in YAML 1.1 `010` is eight, `1:30` is ninety and `no` is false, so the file would mean
 * something else.
 */
function otherYaml({ directives }: Document): PlanProblem | null {
  const { explicit = false, version = '1.2' } = directives?.yaml ?? {};
  if (!explicit || version === '1.2') return null;
  const message = `"%YAML ${version}" makes other values of numbers and of words such as "no"; take the line out, since plan files are YAML 1.2`;
  return { line: 1, column: 1, message };
}

// ---------------------------------------------------------------- views

/** `tooMuchBehind` has already limited the values behind aliases. */
const UNLIMITED = -1;

function viewOf(document: Document, targets: Targets, placeAt: PlaceAt, text: string) {
  const target = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  const placeOf: View['placeOf'] = (path, at) => {
    let node: unknown = document.contents;
    let place = placeOfNode(document.contents, placeAt);
    for (const [index, step] of path.entries()) {
      const found = childOf(target(node), step);
      if (found === null) return place;
      const wantsValue = index === path.length - 1 && at === 'value' && !isEmpty(found.value);
      place = placeOfNode(wantsValue ? found.value : (found.key ?? found.value), placeAt);
      node = found.value;
    }
    return place;
  };
  const nodeAt = (path: Path) => {
    let node: unknown = document.contents;
    for (const step of path) node = childOf(target(node), step)?.value;
    return target(node);
  };
  const keysOf: View['keysOf'] = (path) => {
    const map = nodeAt(path);
    return isMap(map) ? [...new Set(map.items.map(keyText))] : [];
  };
  const isJoined: View['isJoined'] = (path) => {
    const node = nodeAt(path);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return false;
    const [start, end] = node.range;
    // The text beside `>` or `|` is on a line of its own.
    const header = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? 1 : 0;
    return linesOf(text.slice(start, end)) - header > Math.max(1, linesOf(node.value));
  };
  try {
    const value: unknown = document.toJS({ maxAliasCount: UNLIMITED });
    return { ok: true, view: { value, placeOf, isJoined, keysOf } } as const;
  } catch (error) {
    // A view may contain an alias of something that the view leaves out.
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `the file cannot be read: ${why}` } as const;
  }
}

function linesOf(text: string): number {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
}

interface Repeats {
  readonly map: YAMLMap;
  /** Every pair of the map, grouped by key. */
  readonly byKey: readonly (readonly Pair[])[];
}

function repeatsOf(nodes: readonly Node[]): Repeats[] {
  return nodes.flatMap((node) => {
    if (!isMap(node)) return [];
    const byKey = pairsByKey(node);
    return byKey.length < node.items.length ? [{ map: node, byKey }] : [];
  });
}

function pairsByKey(map: YAMLMap): Pair[][] {
  const byKey = new Map<string, Pair[]>();
  for (const pair of map.items) {
    const known = byKey.get(keyText(pair));
    if (known === undefined) byKey.set(keyText(pair), [pair]);
    else known.push(pair);
  }
  return [...byKey.values()];
}

function* otherViews(document: Document, repeats: readonly Repeats[], placeAt: PlaceAt, text: string): Iterable<View> {
  const most = Math.max(1, ...repeats.flatMap(({ byKey }) => byKey.map((pairs) => pairs.length)));
  for (let earlier = 0; earlier < most - 1; earlier += 1) {
    for (const { map, byKey } of repeats) {
      map.items = byKey.flatMap((pairs) => pairs[Math.min(earlier, pairs.length - 1)] ?? []);
    }
    // An alias may refer to something that was just left out: such a view is skipped.
    const view = viewOf(document, targetsIn(nodesOf(document)), placeAt, text);
    if (view.ok) yield view.view;
  }
}

// ---------------------------------------------------------------- nodes

interface Child {
  /** Null in a list. */
  readonly key: Node | null;
  readonly value: Node | null;
}

function childOf(node: unknown, step: string | number): Child | null {
  if (isMap(node)) {
    const pair = node.items.findLast((item) => keyText(item) === String(step));
    return pair === undefined ? null : { key: asNode(pair.key), value: asNode(pair.value) };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? null : { key: null, value: asNode(item) };
  }
  return null;
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;
}

/** True for an empty value, where only the key has a position. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function repeatedKeys(map: YAMLMap, placeAt: PlaceAt): PlanProblem[] {
  const first = new Map<string, Place>();
  const problems: PlanProblem[] = [];
  for (const pair of map.items) {
    const key = keyText(pair);
    const place = placeOfNode(asNode(pair.key), placeAt);
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    else problems.push({ ...place, message: `"${key}" stands twice, first on line ${before.line}; keep one of them` });
  }
  return problems;
}
