/**
 * What an expression of a workflow is in a run that a schedule started, as far as that can be known beforehand.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Known = string | number | boolean | null | List;
/** What `fromJSON` makes of a list. */
export interface List {
  readonly items: readonly Known[];
}
/** Only the run knows. */
export const UNKNOWN = Symbol('unknown');
export type Value = Known | typeof UNKNOWN;

export interface ExpressionContext {
  /** The cron line that fired; null where something else started the run, unknown where that may have been a cron line. */
  readonly schedule: string | null | typeof UNKNOWN;
  /** What started the run, such as `schedule`. */
  readonly event: string | typeof UNKNOWN;
  /** The inputs given to a reusable workflow or a composite action. */
  readonly inputs: ReadonlyMap<string, Value>;
  /** What an input is that is not among them: null where none was given, unknown where a person fills a form. */
  readonly otherInputs: null | typeof UNKNOWN;
  /** How much may still be evaluated: workflows come from others, who may have made them so as to never end. */
  readonly budget: Budget;
}

export interface Budget {
  left: number;
}

/** GitHub itself takes no longer ones. */
const LONGEST_EXPRESSION = 21_000;
/** Values can double with each workflow that hands them on. */
const LONGEST_VALUE = 10_000;
const DEEPEST = 50;

/** The value of a text that may be an expression in `${{ }}`, or hold some. */
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
    // Alone it is what it is; inside of a text it becomes a part of that.
    if (at === 0 && before.trim() === '' && text.slice(after).trim() === '') return value;
    if (value === UNKNOWN || isList(value)) unknown = true;
    else filled += before + asText(value);
    at = after;
  }
  filled += text.slice(at);
  return unknown || filled.length > LONGEST_VALUE ? UNKNOWN : filled;
}

/** Whether a job or step runs by its `if`; UNKNOWN where only the run knows. Without `if` it runs. */
export function evaluateIf(condition: unknown, context: ExpressionContext): boolean | typeof UNKNOWN {
  if (typeof condition === 'number' || typeof condition === 'boolean') return isTrue(condition);
  if (typeof condition !== 'string') return true;
  const value = condition.includes('${{') ? evaluateText(condition, context) : evaluate(condition, context);
  return value === UNKNOWN ? UNKNOWN : isTrue(value);
}

/** The value of an expression without `${{ }}`. What is not understood is unknown. */
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
    // Whatever the unknown one is, the other may be the result.
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

/** Texts are the same in upper and lower case; between types GitHub converts, of which only the empty cases matter here. */
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

/** What nests deeper than GitHub allows is not read to its end, so that nothing of it is known. */
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

/** Null where no bracket closes them. */
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

/** `github['event_name']` and the like, which nobody writes by hand. */
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
  // The event of a schedule holds no inputs, pull request or other subject.
  if (name.startsWith('github.event.') && !name.startsWith('github.event.repository')) {
    return event === 'schedule' ? null : UNKNOWN;
  }
  if (!name.startsWith('inputs.')) return UNKNOWN;
  const given = inputs.get(name.slice('inputs.'.length));
  return given === undefined ? otherInputs : given;
}
