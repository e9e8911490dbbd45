import { readFileSync } from 'node:fs';
import type { Node } from './hcl.ts';

/** What a name at the start of a reference stands for, such as `var`, `each` or a variable of a `for`. */
export type Scope = (name: string) => unknown;

type Table = Readonly<Record<string, unknown>>;

/** Evaluates an expression as Terraform does. Sets are lists here. Throws on what this module's files do not use. */
export function evaluate(node: Node, scope: Scope): unknown {
  const { type, meta = {}, children } = node;
  const child = (place: number): Node => {
    const found = children[place];
    if (found === undefined) throw new Error(`${type} without its part ${place}: ${String(meta.value)}`);
    return found;
  };
  switch (type) {
    case '': // parentheses
    case 'templateWrap':
      return evaluate(child(0), scope);
    case 'literalValue':
      return literal(String(meta.type), String(meta.value));
    case 'template':
      return children.map((part) => String(evaluate(part, scope))).join('');
    case 'tuple':
      return children.map((item) => evaluate(item, scope));
    case 'object':
      return objectOf(node, scope);
    case 'scopeTraversal':
      return traverse(scope, meta);
    case 'relativeTraversal':
      return steps(meta).reduce(step, evaluate(child(0), scope));
    case 'index':
      return step(evaluate(child(0), scope), evaluate(child(1), scope));
    case 'splat':
      return list(evaluate(child(0), scope)).map((item) => steps(child(1).meta ?? {}).reduce(step, item));
    case 'conditional':
      return evaluate(child(truth(evaluate(child(0), scope)) ? 1 : 2), scope);
    case 'unaryOp':
      if (meta.operator !== 'logicalNot') throw new Error(`operator ${String(meta.operator)}`);
      return !truth(evaluate(child(0), scope));
    case 'binaryOp':
      return binary(String(meta.operator), evaluate(child(0), scope), evaluate(child(1), scope));
    case 'for':
      return forOf(node, scope);
    case 'function':
      return call(node, scope);
    default:
      throw new Error(`an expression of type ${type}: ${String(meta.value)}`);
  }
}

function literal(type: string, text: string): unknown {
  if (type === 'string') return JSON.parse(`"${text}"`);
  if (type === 'number') return Number(text);
  if (type === 'bool') return text === 'true';
  return null;
}

function objectOf({ children }: Node, scope: Scope): Table {
  const made: Record<string, unknown> = {};
  for (let place = 0; place < children.length; place += 2) {
    const [key, value] = children.slice(place, place + 2);
    if (key === undefined || value === undefined) throw new Error('a key without a value');
    made[key.written ?? String(evaluate(key, scope))] = evaluate(value, scope);
  }
  return made;
}

interface Step {
  readonly segment: unknown;
}

function steps(meta: Table): unknown[] {
  return (meta.traversal as readonly Step[]).map(({ segment }) => segment);
}

function traverse(scope: Scope, meta: Table): unknown {
  const [first, ...others] = steps(meta);
  return others.reduce(step, scope(String(first)));
}

function step(value: unknown, key: unknown): unknown {
  const name = String(key).replace(/^"(.*)"$/, '$1');
  if (typeof value !== 'object' || value === null || !(name in value)) throw new Error(`nothing has the name ${name}`);
  return (value as Table)[name];
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`not true or false: ${JSON.stringify(value)}`);
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`not a list: ${JSON.stringify(value)}`);
  return value;
}

function table(value: unknown): Table {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`not a map: ${JSON.stringify(value)}`);
  }
  return value as Table;
}

function binary(operator: string, left: unknown, right: unknown): boolean {
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'logicalAnd':
      return truth(left) && truth(right);
    case 'logicalOr':
      return truth(left) || truth(right);
    case 'greaterThan':
      return Number(left) > Number(right);
    case 'greaterThanOrEqual':
      return Number(left) >= Number(right);
    case 'lessThanOrEqual':
      return Number(left) <= Number(right);
    default:
      throw new Error(`operator ${operator}`);
  }
}

function forOf({ meta = {}, children }: Node, scope: Scope): unknown {
  const parts = [...children];
  const collection = parts.shift();
  const key = meta.keyExpression === undefined ? undefined : parts.shift();
  const [value, condition] = parts;
  if (collection === undefined || value === undefined) throw new Error(`for: ${String(meta.value)}`);
  const from = evaluate(collection, scope);
  const made: [string, unknown][] = [];
  for (const [name, item] of Object.entries(Array.isArray(from) ? from : table(from))) {
    const inner: Scope = (wanted) => (wanted === meta.valVar ? item : wanted === meta.keyVar ? name : scope(wanted));
    if (condition !== undefined && !truth(evaluate(condition, inner))) continue;
    made.push([key === undefined ? '' : String(evaluate(key, inner)), evaluate(value, inner)]);
  }
  return key === undefined ? made.map(([, item]) => item) : Object.fromEntries(made);
}

const FUNCTIONS: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
  alltrue: (items) => list(items).every((item) => item === true),
  compact: (items) => list(items).filter((item) => item !== '' && item !== null),
  concat: (...lists) => lists.flatMap(list),
  contains: (items, item) => list(items).includes(item),
  file: (path) => readFileSync(new URL(String(path)), 'utf8'),
  flatten: (items) => list(items).flat(Number.POSITIVE_INFINITY),
  join: (separator, items) => list(items).join(String(separator)),
  jsondecode: (text) => JSON.parse(String(text)),
  jsonencode: (value) => JSON.stringify(value),
  keys: (map) => Object.keys(table(map)).sort(),
  length: (value) => (Array.isArray(value) ? value.length : Object.keys(table(value)).length),
  lookup: (map, key, otherwise) => table(map)[String(key)] ?? otherwise,
  merge: (...maps) => Object.assign({}, ...maps.map(table)),
  regex: (pattern, text) => {
    const found = new RegExp(String(pattern)).exec(String(text));
    if (found === null) throw new Error(`${String(text)} does not match ${String(pattern)}`);
    return found[0];
  },
  replace: (text, from, to) => {
    // Between slashes Terraform takes it as a regular expression.
    if (/^\/.*\/$/.test(String(from))) throw new Error(`replace by a regular expression: ${String(from)}`);
    return String(text).replaceAll(String(from), () => String(to));
  },
  setintersection: (left, right) => list(left).filter((item) => list(right).includes(item)),
  setsubtract: (left, right) => list(left).filter((item) => !list(right).includes(item)),
  startswith: (text, start) => String(text).startsWith(String(start)),
  toset: (items) => [...new Set(list(items))].sort(),
  values: (map) => Object.values(table(map)),
};

function call({ meta = {}, children }: Node, scope: Scope): unknown {
  const name = String(meta.name);
  const given = () => children.map((argument) => evaluate(argument, scope));
  if (name === 'can') {
    try {
      given();
      return true;
    } catch {
      return false;
    }
  }
  const run = FUNCTIONS[name];
  if (run === undefined) throw new Error(`function ${name}`);
  const values = given();
  return meta.expandedFinalArgument === true ? run(...values.slice(0, -1), ...list(values.at(-1))) : run(...values);
}
