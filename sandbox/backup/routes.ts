import { notModelled, ServiceError } from '../errors.ts';
import type { HttpRequest } from '../services.ts';
import { backupActions } from './actions.ts';
import type { Action, QueryParameter } from './call.ts';
import { parseBody } from './members.ts';

interface Route {
  name: string;
  action: Action;
  /** Parts of the path: literal, or the name of a member. */
  parts: readonly { literal?: string; member?: string }[];
  /** Members of the body it takes. */
  known: RegExp;
}

/** A pattern over dotted names for names in which `N` is a number and `*` anything. */
function shapeOf(names: readonly string[]): RegExp {
  const sources = names.map((name) =>
    name
      .replaceAll('.', '\\.')
      .replace(/\\\.N(?=\\\.|$)/g, '\\.[0-9]+')
      .replace(/\*$/, '.+'),
  );
  return new RegExp(`^(?:${sources.join('|')})$`, 'su');
}

const routes: readonly Route[] = [...backupActions].map(([name, action]) => ({
  name,
  action,
  parts: action.path
    .split('/')
    .map((part) => (part.startsWith('{') ? { member: part.slice(1, -1) } : { literal: part })),
  known: shapeOf(action.body ?? []),
}));

function matchPath(parts: Route['parts'], path: readonly string[]): Record<string, string> | undefined {
  if (parts.length !== path.length) return undefined;
  const labels: Record<string, string> = {};
  for (const [index, { literal, member }] of parts.entries()) {
    const part = path[index] ?? '';
    if (member !== undefined && part !== '') labels[member] = part;
    else if (literal !== part) return undefined;
  }
  return labels;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ServiceError('SerializationException', `The path has a part that is not encoded well: ${part}`);
  }
}

function queryValue({ kind }: QueryParameter, text: string): unknown {
  if (kind === 'integer' && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text === 'true';
  // https://smithy.io/2.0/spec/http-bindings.html#httpquery-trait: timestamps in a query are date-times.
  if (kind === 'instant' && Number.isFinite(Date.parse(text))) return Date.parse(text) / 1000;
  return text;
}

/** A request that was told apart: its action and all its members. */
export interface Routed {
  name: string;
  action: Action;
  fields: Readonly<Record<string, unknown>>;
  /** Whether the action takes a body member of that dotted name. */
  takes(name: string): boolean;
}

/**
 * Finds the action of a request by its method and path, and puts the members of path, query and body together.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Operations.html
 */
export function route({ method, path, query, body }: HttpRequest): Routed {
  const parts = path.replace(/\/$/, '').split('/').map(decode);
  for (const { name, action, parts: wanted, known } of routes) {
    const labels = action.method === method ? matchPath(wanted, parts) : undefined;
    if (labels === undefined) continue;
    const fields: Record<string, unknown> = { ...parseBody(body), ...labels };
    for (const [key, value] of query) {
      const parameter = Object.hasOwn(action.query ?? {}, key) ? action.query?.[key] : undefined;
      if (parameter === undefined) throw notModelled(`The parameter ${key} of ${name}`);
      fields[parameter.member] = queryValue(parameter, value);
    }
    const elsewhere = new Set([
      ...Object.keys(labels),
      ...Object.values<QueryParameter>(action.query ?? {}).map(({ member }) => member),
    ]);
    return { name, action, fields, takes: (member) => elsewhere.has(member) || known.test(member) };
  }
  throw notModelled(`${method} ${path} of AWS Backup`);
}
