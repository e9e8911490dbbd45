import { ServiceError } from '../errors.ts';
import type { FlatParams } from '../query.ts';
import { missingValue } from './errors.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The members of a structure in a JSON request. What is sent as null counts as not sent. */
export interface Members {
  /** The structure as it was sent. */
  readonly fields: Fields;
  text(name: string): string | undefined;
  /** The text of a member that must be there: otherwise `MissingParameterValueException`. */
  required(name: string): string;
  integer(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  /** Milliseconds since 1970; a timestamp is sent as seconds. */
  instant(name: string): number | undefined;
  /** The texts of a list; none when it was not sent. */
  texts(name: string): string[];
  /** The structures of a list; none when it was not sent. */
  groups(name: string): Members[];
  /** A nested structure, undefined when it was not sent. */
  group(name: string): Members | undefined;
  /** A nested structure that must be there. */
  requiredGroup(name: string): Members;
  /** A map of texts by text; empty when it was not sent. */
  textMap(name: string): Map<string, string>;
  /** A map of booleans by text; empty when it was not sent. */
  flagMap(name: string): Map<string, boolean>;
}

/** What the protocol refuses before the service sees it. */
function misshapen(name: string, wanted: string): ServiceError {
  return new ServiceError('SerializationException', `The member ${name} must be ${wanted}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a JSON body; an empty one has no members. */
export function parseBody(body: string): Fields {
  if (body === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ServiceError('SerializationException', 'The body is no JSON');
  }
  if (!isFields(value)) throw new ServiceError('SerializationException', 'The body is no JSON object');
  return value;
}

/** The members over a structure; `path` is its name in refusals. */
export function readMembers(fields: Fields, path = ''): Members {
  const called = (name: string) => `${path}${name}`;
  const sent = (name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined);
  const listOf = (name: string) => asList(sent(name) ?? [], called(name));
  const structure = (value: unknown, name: string): Members => {
    if (!isFields(value)) throw misshapen(called(name), 'a structure');
    return readMembers(value, `${called(name)}.`);
  };
  const entriesOf = (name: string) => asEntries(sent(name) ?? {}, called(name));
  const members: Members = {
    fields,
    text(name) {
      const value = sent(name);
      if (value !== undefined && typeof value !== 'string') throw misshapen(called(name), 'a string');
      return value;
    },
    required(name) {
      const value = members.text(name);
      if (value === undefined || value === '') throw missingValue(called(name));
      return value;
    },
    integer(name) {
      const value = sent(name);
      if (value !== undefined && !(typeof value === 'number' && Number.isSafeInteger(value))) {
        throw misshapen(called(name), 'a whole number');
      }
      return value;
    },
    flag(name) {
      const value = sent(name);
      if (value !== undefined && typeof value !== 'boolean') throw misshapen(called(name), 'a boolean');
      return value;
    },
    instant(name) {
      const value = sent(name);
      if (value !== undefined && !(typeof value === 'number' && Number.isFinite(value))) {
        throw misshapen(called(name), 'a timestamp');
      }
      return value === undefined ? undefined : value * 1000;
    },
    texts: (name) =>
      listOf(name).map((value) => {
        if (typeof value !== 'string') throw misshapen(called(name), 'a list of strings');
        return value;
      }),
    groups: (name) => listOf(name).map((value) => structure(value, name)),
    group(name) {
      const value = sent(name);
      return value === undefined ? undefined : structure(value, name);
    },
    requiredGroup(name) {
      const value = sent(name);
      if (value === undefined) throw missingValue(called(name));
      return structure(value, name);
    },
    textMap: (name) =>
      new Map(
        entriesOf(name).map(([key, value]) => {
          if (typeof value !== 'string') throw misshapen(`${called(name)}.${key}`, 'a string');
          return [key, value];
        }),
      ),
    flagMap: (name) =>
      new Map(
        entriesOf(name).map(([key, value]) => {
          if (typeof value !== 'boolean') throw misshapen(`${called(name)}.${key}`, 'a boolean');
          return [key, value];
        }),
      ),
  };
  return members;
}

/** The members by their dotted names, lists numbered from 1: what the log shows and what faults match. */
export function flatten(value: unknown, prefix = ''): FlatParams {
  const flat: Record<string, string> = {};
  const walk = (inner: unknown, name: string) => {
    if (inner === null || inner === undefined) return;
    if (Array.isArray(inner)) {
      for (const [index, entry] of inner.entries()) walk(entry, `${name}.${index + 1}`);
    } else if (isFields(inner)) {
      for (const [key, entry] of Object.entries(inner)) walk(entry, name === '' ? key : `${name}.${key}`);
    } else flat[name] = String(inner);
  };
  walk(value, prefix);
  return flat;
}

function asList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw misshapen(name, 'a list');
  return value;
}

function asEntries(value: unknown, name: string): [string, unknown][] {
  if (!isFields(value)) throw misshapen(name, 'a map');
  return Object.entries(value);
}
