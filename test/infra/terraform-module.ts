import { type Body, readHclFolder } from './hcl.ts';
import { evaluate, type Scope } from './hcl-expressions.ts';

const FOLDER = new URL('../../infra/terraform/', import.meta.url);
const hcl = await readHclFolder(FOLDER);

type Table = Readonly<Record<string, unknown>>;
export type Variables = Readonly<Record<string, unknown>>;

interface Variable {
  readonly default?: unknown;
  readonly type: string;
  readonly description?: string;
  readonly validation?: readonly { readonly condition: string; readonly error_message: string }[];
}

/** All resources that Terraform would make, by type, name and key. */
export interface Planned {
  readonly resources: Readonly<Record<string, Table>>;
  readonly outputs: Table;
}

/** The blocks of one type, by their label. */
function blocks(type: string): Readonly<Record<string, Body>> {
  const all: Record<string, Body> = {};
  for (const file of hcl.files) {
    for (const [label, bodies] of Object.entries((file[type] ?? {}) as Readonly<Record<string, readonly Body[]>>)) {
      if (Object.hasOwn(all, label) || bodies.length !== 1) throw new Error(`${type} ${label} is declared twice`);
      all[label] = bodies[0] ?? {};
    }
  }
  return all;
}

/** The variables of the module as they are declared. */
export function variables(): Readonly<Record<string, Variable>> {
  return blocks('variable') as unknown as Readonly<Record<string, Variable>>;
}

function resourceBlocks(): readonly { readonly type: string; readonly name: string; readonly body: Body }[] {
  return hcl.files.flatMap((file) =>
    Object.entries(
      (file.resource ?? {}) as Readonly<Record<string, Readonly<Record<string, readonly Body[]>>>>,
    ).flatMap(([type, named]) =>
      Object.entries(named).map(([name, [body, ...others]]) => {
        if (body === undefined || others.length > 0) throw new Error(`${type}.${name} is declared twice`);
        return { type, name, body };
      }),
    ),
  );
}

/** Computes each value once, when it is first asked for: HCL knows no order. */
function lazily(names: readonly string[], compute: (name: string) => unknown): Table {
  const made: Table = {};
  for (const name of names) {
    let known: { readonly value: unknown } | undefined;
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => {
        known ??= { value: compute(name) };
        return known.value;
      },
    });
  }
  return made;
}

function read(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => read(item, scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, scope)]));
  }
  if (typeof value !== 'string') return value;
  const parts = hcl.partsOf(value).map((part) => (typeof part === 'string' ? part : evaluate(part, scope)));
  return parts.length === 1 ? parts[0] : parts.map(String).join('');
}

function checked(given: Variables): Table {
  const declared = variables();
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(declared, name)) throw new Error(`the module has no variable ${name}`);
  }
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(declared)) {
    const value = name in given ? given[name] : variable.default;
    if (value === undefined) throw new Error(`variable ${name} is required`);
    values[name] = variable.type.includes('set(string)') && Array.isArray(value) ? [...new Set(value)].sort() : value;
  }
  const scope: Scope = () => values;
  for (const { validation = [] } of Object.values(declared)) {
    for (const rule of validation) if (read(rule.condition, scope) !== true) throw new Error(rule.error_message);
  }
  return values;
}

/**
 * Evaluates the module with these variables, as a plan does. What only AWS knows is a name in angle brackets. Throws on unknown or ill-formed
 * variables, on names that nothing declares, and where a precondition does not hold.
 */
export function plan(given: Variables, partition = { partition: 'aws', dns_suffix: 'amazonaws.com' }): Planned {
  const values = checked(given);
  const locals: Table = Object.assign({}, ...hcl.files.flatMap((file) => (file.locals ?? []) as readonly Body[]));
  const instances: Record<string, Record<string, unknown>> = {};
  const roots: Record<string, unknown> = {
    var: values,
    path: { module: FOLDER.href.replace(/\/$/, '') },
    data: { aws_partition: { current: partition } },
    local: lazily(Object.keys(locals), (name) => read(locals[name], scope)),
  };
  const scope: Scope = (name) => {
    const root = roots[name] ?? instances[name];
    if (root === undefined) throw new Error(`nothing is called ${name}`);
    return root;
  };
  for (const { type, name, body } of resourceBlocks()) {
    instances[type] ??= {};
    Object.defineProperty(instances[type], name, { enumerable: true, get: () => made(`${type}.${name}`, body, scope) });
  }
  const outputs = Object.entries(blocks('output')).map(([name, body]) => [name, read(body.value, scope)]);
  const resources = resourceBlocks().flatMap(({ type, name, body }) => {
    const all = made(`${type}.${name}`, body, scope);
    return Object.entries(all).map(([key, attributes]) => [`${type}.${name}[${key}]`, { ...(attributes as Table) }]);
  });
  return { resources: Object.fromEntries(resources), outputs: Object.fromEntries(outputs) };
}

/** All instances of a resource block: a list under `count`, a map under `for_each`. */
function made(address: string, body: Body, scope: Scope): Table | readonly Table[] {
  const one = (key: string, value: unknown): Table => {
    const inner: Scope = (name) => (name === 'each' ? { key, value } : scope(name));
    const { lifecycle, for_each: _, count: __, ...attributes } = body;
    for (const { precondition = [] } of (lifecycle ?? []) as readonly { precondition?: readonly Body[] }[]) {
      for (const rule of precondition) {
        if (read(rule.condition, inner) !== true) throw new Error(String(rule.error_message));
      }
    }
    return lazily([...Object.keys(attributes), 'arn'], (name) =>
      name === 'arn' ? `<${address}[${key}]>` : read(attributes[name], inner),
    );
  };
  if (body.count !== undefined) {
    return Array.from({ length: Number(read(body.count, scope)) }, (_, place) => one(String(place), null));
  }
  const each = read(body.for_each, scope);
  const entries = Array.isArray(each) ? each.map((key) => [String(key), key] as const) : Object.entries(each as Table);
  return Object.fromEntries(entries.map(([key, value]) => [key, one(key, value)]));
}
