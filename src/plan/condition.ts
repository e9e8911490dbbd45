/**
 * What an expression of a workflow is in a run that a schedule started, as far as that can be known beforehand.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Known = string | number | boolean | null;
/** Only the run knows. */
export const UNKNOWN = Symbol('unknown');
export type Value = Known | typeof UNKNOWN;

export interface ExpressionContext {
  /** The cron line that fired. */
  readonly schedule: string;
  /** The inputs given to a reusable workflow; a schedule itself gives none. */
  readonly inputs: ReadonlyMap<string, Value>;
}

/** The value of a text that may be an expression in `${{ }}`, or hold some. */
export function evaluateText(text: string, context: ExpressionContext): Value {
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text)?.[1];
  if (whole !== undefined) return evaluate(whole, context);
  let unknown = false;
  const filled = text.replace(/\$\{\{(.*?)\}\}/gs, (_match, expression: string) => {
    const value = evaluate(expression, context);
    if (value === UNKNOWN) unknown = true;
    return value === UNKNOWN ? '' : asText(value);
  });
  return unknown ? UNKNOWN : filled;
}

/** Whether a job or step runs by its `if`; UNKNOWN where only the run knows. Without `if` it runs. */
export function evaluateIf(condition: unknown, context: ExpressionContext): boolean | typeof UNKNOWN {
  if (condition === undefined || condition === null) return true;
  if (typeof condition !== 'string') return condition !== false;
  const value = condition.includes('${{') ? evaluateText(condition, context) : evaluate(condition, context);
  return value === UNKNOWN ? UNKNOWN : isTrue(value);
}

/** The value of an expression without `${{ }}`. What is not understood is unknown. */
function evaluate(expression: string, context: ExpressionContext): Value {
  const tokens = tokensOf(expression);
  if (tokens === null) return UNKNOWN;
  const parser = { tokens, position: 0, context };
  const value = readOr(parser);
  return parser.position === tokens.length ? value : UNKNOWN;
}

function isTrue(value: Known): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null && !Number.isNaN(value);
}

function asText(value: Known): string {
  return value === null ? '' : String(value);
}

// ---------------------------------------------------------------- grammar

interface Parser {
  readonly tokens: readonly string[];
  position: number;
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
    left = left === UNKNOWN ? (right !== UNKNOWN && right === true ? true : UNKNOWN) : isTrue(left) ? left : right;
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
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  const [empty, other] = left === null ? [left, right] : [right, left];
  if (empty !== null) return UNKNOWN;
  return other === null || other === '' || other === 0 || other === false;
}

function readNot(parser: Parser): Value {
  if (take(parser, '!') === null) return readOperand(parser);
  const value = readNot(parser);
  return value === UNKNOWN ? UNKNOWN : !isTrue(value);
}

function readOperand(parser: Parser): Value {
  const token = parser.tokens[parser.position];
  if (token === undefined) return UNKNOWN;
  parser.position += 1;
  if (token === '(') {
    const value = readOr(parser);
    return take(parser, ')') === null ? UNKNOWN : value;
  }
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (take(parser, '(') !== null) return call(token.toLowerCase(), readArguments(parser));
  const value = readName(token.toLowerCase(), parser.context);
  return skipIndexes(parser) ? UNKNOWN : value;
}

function readArguments(parser: Parser): readonly Value[] {
  if (take(parser, ')') !== null) return [];
  const values: Value[] = [readOr(parser)];
  while (take(parser, ',') !== null) values.push(readOr(parser));
  return take(parser, ')') === null ? [] : values;
}

function call(name: string, [whole, part]: readonly Value[]): Value {
  if (name === 'always' || name === 'success') return true;
  if (typeof whole !== 'string' || typeof part !== 'string') return UNKNOWN;
  const [text, wanted] = [whole.toLowerCase(), part.toLowerCase()];
  if (name === 'contains') return text.includes(wanted);
  if (name === 'startswith') return text.startsWith(wanted);
  if (name === 'endswith') return text.endsWith(wanted);
  return UNKNOWN;
}

/** `github['event_name']` and the like, which nobody writes by hand. */
function skipIndexes(parser: Parser): boolean {
  let skipped = false;
  while (take(parser, '[') !== null) {
    readOr(parser);
    take(parser, ']');
    skipped = true;
  }
  return skipped;
}

function readName(name: string, { schedule, inputs }: ExpressionContext): Value {
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'null') return null;
  if (/^[-+]?\d/.test(name)) return Number(name);
  if (name === 'github.event.schedule') return schedule;
  if (name === 'github.event_name') return 'schedule';
  // The event of a schedule holds no inputs, pull request or other subject.
  if (name.startsWith('github.event.') && !name.startsWith('github.event.repository')) return null;
  if (name.startsWith('inputs.')) return inputs.get(name.slice('inputs.'.length)) ?? null;
  return UNKNOWN;
}
