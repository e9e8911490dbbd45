/**
 * The value of a workflow expression in a scheduled run, as far as it can be known in advance.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Known = string | number | boolean | null | List;
/** A list that `fromJSON` returns. */
export interface List {
  readonly items: readonly Known[];
}
/** A value that is only known during the run. */
export const UNKNOWN = Symbol('unknown');
export type Value = Known | typeof UNKNOWN;

export interface ExpressionContext {
  /** The cron line that fired; null if something else started the run, unknown if a cron line may have. */
  readonly schedule: string | null | typeof UNKNOWN;
  /** The event that started the run, such as `schedule`. */
  readonly event: string | typeof UNKNOWN;
  /** The inputs passed to a reusable workflow or a composite action. */
  readonly inputs: ReadonlyMap<string, Value>;
  /** The value of all other inputs: null if none were passed, unknown if a person fills in a form. */
  readonly otherInputs: null | typeof UNKNOWN;
  /** How much may still be evaluated: workflows are untrusted, and may be designed to never end. */
  readonly budget: Budget;
}

export interface Budget {
  left: number;
}

/** GitHub's own limit. */
const LONGEST_EXPRESSION = 21_000;
/** Values can double with each workflow that passes them on. */
const LONGEST_VALUE = 10_000;
const DEEPEST = 50;

/** Evaluates a text that may be or contain expressions in `${{ }}`. */
export function evaluateText(text: string, context: ExpressionContext): Value {
  let filled = '';
  let unknown = false;
  let at = 0;
  for (;;) {
    const start = text.indexOf('${{', at);
    const end = start < 0 ? -1 : text.indexOf('}}', start);
    if (end < 0) break;
    const value = evaluate(text.slice(start + 3, end), context);
    const [before, after] = [text.slice(at, start), end + 2];
    // An expression that is the whole text keeps its type; within a text it becomes part of the text.
    if (at === 0 && before.trim() === '' && text.slice(after).trim() === '') return value;
    if (value === UNKNOWN || isList(value)) unknown = true;
    else filled += before + asText(value);
    at = after;
  }
  filled += text.slice(at);
  return unknown || filled.length > LONGEST_VALUE ? UNKNOWN : filled;
}

/** Evaluates the `if` of a job or step; UNKNOWN if only the run knows. Without `if` it runs. */
export function evaluateIf(condition: unknown, context: ExpressionContext): boolean | typeof UNKNOWN {
  if (typeof condition === 'number' || typeof condition === 'boolean') return isTrue(condition);
  if (typeof condition !== 'string') return true;
  const value = condition.includes('${{') ? evaluateText(condition, context) : evaluate(condition, context);
  return value === UNKNOWN ? UNKNOWN : isTrue(value);
}

/** Evaluates an expression without `${{ }}`. Unsupported syntax is unknown. */
function evaluate(expression: string, context: ExpressionContext): Value {
  context.budget.left -= expression.length;
  if (expression.length > LONGEST_EXPRESSION || context.budget.left < 0) return UNKNOWN;
  const tokens = tokensOf(expression);
  if (tokens === null) return UNKNOWN;
  const parser = { tokens, position: 0, depth: 0, context };
  const value = readOr(parser);
  return parser.position === tokens.length ? value : UNKNOWN;
}

function isTrue(value: Known): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null && !Number.isNaN(value);
}

function isList(value: Value | undefined): value is List {
  return typeof value === 'object' && value !== null;
}

function asText(value: Exclude<Known, List>): string {
  return value === null ? '' : String(value);
}

// ---------------------------------------------------------------- grammar

interface Parser {
  readonly tokens: readonly string[];
  position: number;
  depth: number;
  readonly context: ExpressionContext;
}

const TOKEN =
  /\s*('(?:[^']|'')*'|&&|\|\||[=!<>]=|[!<>()[\],]|[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*))*|[-+]?\d[\w.+-]*)/y;

function tokensOf(expression: string): string[] | null {
  const text = expression.trim();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

function take(parser: Parser, ...wanted: readonly string[]): string | null {
  const token = parser.tokens[parser.position];
  if (token === undefined || !wanted.includes(token)) return null;
  parser.position += 1;
  return token;
}

function readOr(parser: Parser): Value {
  let left = readAnd(parser);
  while (take(parser, '||') !== null) {
    const right = readAnd(parser);
    // Regardless of the unknown value, the other one may be the result.
    left = left === UNKNOWN ? (right === true ? true : UNKNOWN) : isTrue(left) ? left : right;
  }
  return left;
}

function readAnd(parser: Parser): Value {
  let left = readComparison(parser);
  while (take(parser, '&&') !== null) {
    const right = readComparison(parser);
    left = left === UNKNOWN ? (right !== UNKNOWN && !isTrue(right) ? false : UNKNOWN) : isTrue(left) ? right : left;
  }
  return left;
}

function readComparison(parser: Parser): Value {
  let left = readNot(parser);
  for (;;) {
    const operator = take(parser, '==', '!=', '<', '>', '<=', '>=');
    if (operator === null) return left;
    const right = readNot(parser);
    left = compare(operator, left, right);
  }
}

function compare(operator: string, left: Value, right: Value): Value {
  if (left === UNKNOWN || right === UNKNOWN || (operator !== '==' && operator !== '!=')) return UNKNOWN;
  const same = isSame(left, right);
  return same === UNKNOWN ? UNKNOWN : same === (operator === '==');
}

/** Compares like GitHub: texts ignore case. Between types GitHub converts; only the empty cases matter here. */
function isSame(left: Known, right: Known): boolean | typeof UNKNOWN {
  if (isList(left) || isList(right)) return UNKNOWN;
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  const [empty, other] = left === null ? [left, right] : [right, left];
  if (empty !== null) return UNKNOWN;
  return other === '' || other === 0 || other === false;
}

function readNot(parser: Parser): Value {
  if (take(parser, '!') === null) return readOperand(parser);
  const value = deeper(parser, readNot);
  return value === UNKNOWN ? UNKNOWN : !isTrue(value);
}

/** Stops at expressions that nest deeper than GitHub allows, which makes the whole expression unknown. */
function deeper(parser: Parser, read: (parser: Parser) => Value): Value {
  if (parser.depth >= DEEPEST) {
    parser.position = Number.POSITIVE_INFINITY;
    return UNKNOWN;
  }
  parser.depth += 1;
  const value = read(parser);
  parser.depth -= 1;
  return value;
}

function readOperand(parser: Parser): Value {
  const token = parser.tokens[parser.position];
  if (token === undefined) return UNKNOWN;
  parser.position += 1;
  if (token === '(') {
    const value = deeper(parser, readOr);
    return take(parser, ')') === null ? UNKNOWN : value;
  }
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (take(parser, '(') !== null) {
    const values = readArguments(parser);
    return values === null ? UNKNOWN : call(token.toLowerCase(), values);
  }
  const value = readName(token.toLowerCase(), parser.context);
  return skipIndexes(parser) ? UNKNOWN : value;
}

/** Null without a closing bracket. */
function readArguments(parser: Parser): readonly Value[] | null {
  if (take(parser, ')') !== null) return [];
  const values: Value[] = [deeper(parser, readOr)];
  while (take(parser, ',') !== null) values.push(deeper(parser, readOr));
  return take(parser, ')') === null ? null : values;
}

function call(name: string, [whole, part]: readonly Value[]): Value {
  if (name === 'always' || name === 'success') return true;
  if (name === 'fromjson') return typeof whole === 'string' ? fromJson(whole) : UNKNOWN;
  if (name === 'contains' && isList(whole)) return isAmong(whole, part);
  if (typeof whole !== 'string' || typeof part !== 'string') return UNKNOWN;
  const [text, wanted] = [whole.toLowerCase(), part.toLowerCase()];
  if (name === 'contains') return text.includes(wanted);
  if (name === 'startswith') return text.startsWith(wanted);
  if (name === 'endswith') return text.endsWith(wanted);
  return UNKNOWN;
}

function fromJson(text: string): Value {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return isPlain(value) ? value : UNKNOWN;
    return value.every(isPlain) ? { items: value } : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isAmong({ items }: List, part: Value | undefined): Value {
  if (part === undefined || part === UNKNOWN) return UNKNOWN;
  const found = items.map((item) => isSame(item, part));
  return found.includes(true) ? true : found.includes(UNKNOWN) ? UNKNOWN : false;
}

/** Skips indexes such as `github['event_name']`, which are rare. */
function skipIndexes(parser: Parser): boolean {
  let skipped = false;
  while (take(parser, '[') !== null) {
    deeper(parser, readOr);
    take(parser, ']');
    skipped = true;
  }
  return skipped;
}

function readName(name: string, { schedule, event, inputs, otherInputs }: ExpressionContext): Value {
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'null') return null;
  if (/^[-+]?\d/.test(name)) return Number(name);
  if (name === 'github.event.schedule') return schedule;
  if (name === 'github.event_name') return event;
  // The event of a schedule contains no inputs, pull request or other subject.
  if (name.startsWith('github.event.') && !name.startsWith('github.event.repository')) {
    return event === 'schedule' ? null : UNKNOWN;
  }
  if (!name.startsWith('inputs.')) return UNKNOWN;
  const given = inputs.get(name.slice('inputs.'.length));
  return given === undefined ? otherInputs : given;
}
