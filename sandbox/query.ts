import { invalidValue, ServiceError } from './errors.ts';

/** The parameters of one request as they came: `Filter.1.Name` and the like, each once. */
export type FlatParams = Readonly<Record<string, string>>;

interface Branch {
  value?: string;
  children?: Map<string, Branch>;
}

/**
 * The parameters of one request as a tree, so that `Filter.2.Value.1` is read as the first value of the second filter.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-query-api.html
 */
export interface Params {
  /** The text of a parameter, undefined when it was not sent. */
  text(name: string): string | undefined;
  /** The text of a parameter that must be there: otherwise `MissingParameter`. */
  required(name: string): string;
  /** A boolean; anything but `true` and `false` is refused. */
  flag(name: string): boolean | undefined;
  /** A whole number; anything else is refused. */
  integer(name: string): number | undefined;
  /** The texts of a numbered list, in the order of their numbers. */
  texts(name: string): string[];
  /** The structures of a numbered list, in the order of their numbers. */
  groups(name: string): Params[];
  /** A nested structure, undefined when nothing of it was sent. */
  group(name: string): Params | undefined;
}

/** Reads a form-encoded body (or query string). A name that comes twice is refused. */
export function parseForm(body: string): FlatParams {
  const flat: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    if (name in flat) throw new ServiceError('InvalidParameterCombination', `The parameter ${name} was sent twice`);
    flat[name] = value;
  }
  return flat;
}

/** The name with its numbers taken out: `Filter.2.Value.1` is an instance of `Filter.N.Value.N`. */
function shapeOf(name: string): string {
  return name.replace(/\.[0-9]+(?=\.|$)/g, '.N');
}

/** The first parameter that is none of an action's, where numbers in the known names are written `N`. */
export function findUnknown(flat: FlatParams, shapes: ReadonlySet<string>): string | undefined {
  return Object.keys(flat).find((name) => !shapes.has(name) && !shapes.has(shapeOf(name)));
}

function grow(flat: FlatParams): Branch {
  const root: Branch = {};
  for (const [name, value] of Object.entries(flat)) {
    let branch = root;
    for (const part of name.split('.')) {
      branch.children ??= new Map();
      let child = branch.children.get(part);
      if (child === undefined) {
        child = {};
        branch.children.set(part, child);
      }
      branch = child;
    }
    branch.value = value;
  }
  return root;
}

function numbered(branch: Branch | undefined): Branch[] {
  if (branch?.children === undefined) return [];
  return [...branch.children].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}

function view(branch: Branch): Params {
  const child = (name: string) => branch.children?.get(name);
  const text = (name: string) => child(name)?.value;
  return {
    text,
    required(name) {
      const value = text(name);
      if (value === undefined || value === '') {
        throw new ServiceError('MissingParameter', `The request must contain the parameter ${name}`);
      }
      return value;
    },
    flag(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (value !== 'true' && value !== 'false') {
        throw invalidValue(`Value (${value}) for parameter ${name} is invalid. Expecting true or false.`);
      }
      return value === 'true';
    },
    integer(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^-?[0-9]{1,15}$/.test(value)) {
        throw invalidValue(`Value (${value}) for parameter ${name} is invalid. Expecting a whole number.`);
      }
      return Number(value);
    },
    texts: (name) => numbered(child(name)).map((entry) => entry.value ?? ''),
    groups: (name) => numbered(child(name)).map(view),
    group(name) {
      const found = child(name);
      return found?.children === undefined ? undefined : view(found);
    },
  };
}

/** The tree over flat parameters. */
export function readParams(flat: FlatParams): Params {
  return view(grow(flat));
}
