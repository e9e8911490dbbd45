import { type Alias, type Document, isMap, isNode, isPair, isSeq, type Node, visit, type YAMLError } from 'yaml';
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

/** Each alias is looked for in all that stands above it, so that very many of them would take for ever. */
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

/** The problem of a text with more aliases than anybody writes; none where there are fewer. */
export function tooManyAliases(aliases: readonly Alias[], placeAt: PlaceAt): PlanProblem[] {
  const one = aliases[MOST_ALIASES];
  if (one === undefined) return [];
  const message = `there are more than ${MOST_ALIASES} aliases; write the values out`;
  return [{ ...placeOfNode(one, placeAt), message }];
}

/** Aliases that lead nowhere, or to what they stand in. Lines of which something was told already are left out. */
export function aliasProblems(document: Document, told: readonly PlanProblem[], placeAt: PlaceAt): PlanProblem[] {
  const problems: PlanProblem[] = [];
  visit(document, {
    Alias(_key, alias, ancestors) {
      const place = placeOfNode(alias, placeAt);
      const target = alias.resolve(document);
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
