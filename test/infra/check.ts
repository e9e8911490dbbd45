import type { AccountContext, RecordedRequest } from './recorded-request.ts';

/** One permission that a request needs. */
export interface Check {
  readonly permission: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string | string[]>>;
}

/** A request in its account. */
export interface Named {
  readonly request: RecordedRequest;
  readonly context: AccountContext;
}

/** Tags that stand on a resource before the request. `id` is an id of EC2, or an ARN. */
export function existingTags(id: string, context: AccountContext): Record<string, string> {
  return prefixed('aws:ResourceTag/', context.tags.get(id) ?? {});
}

/** Tags that a request writes. */
export function requestTags(tags: Readonly<Record<string, string>>): Record<string, string | string[]> {
  const keys = Object.keys(tags);
  return keys.length === 0 ? {} : { ...prefixed('aws:RequestTag/', tags), 'aws:TagKeys': keys };
}

function prefixed(prefix: string, tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`${prefix}${key}`, value]));
}

/** Tags in pairs of parameters, such as those under `Tags.Tag` in `Tags.Tag.1.Key` and `Tags.Tag.1.Value`. */
export function tagsAt(params: RecordedRequest['params'], path: string): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let n = 1; params[`${path}.${n}.Key`] !== undefined; n++) {
    tags[params[`${path}.${n}.Key`] ?? ''] = params[`${path}.${n}.Value`] ?? '';
  }
  return tags;
}

/** The values of a numbered parameter, such as `ResourceId.1`. */
export function numbered(params: RecordedRequest['params'], path: string, member = ''): string[] {
  const values: string[] = [];
  for (let n = 1; params[`${path}.${n}${member}`] !== undefined; n++)
    values.push(params[`${path}.${n}${member}`] ?? '');
  return values;
}

/** Throws where the request has no such value. */
export function required(value: string | undefined, name: string, request: RecordedRequest): string {
  if (value === undefined || value === '') throw new Error(`${request.action}: the request has no ${name}`);
  return value;
}
