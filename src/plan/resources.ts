import { KIND_NAMES, KINDS, type OwnKindName } from '../model.ts';
import { arnStartPattern, readArn } from './arns.ts';
import type { ResourceReference } from './model.ts';
import type { Reading } from './reading.ts';

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html: 8 hex digits, or 17.
const DIGITS = '(?:[0-9a-f]{17}|[0-9a-f]{8})';
// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (DBInstanceIdentifier): kept in lower case.
const DATABASE = '(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*';

interface Ids {
  readonly pattern: string;
  /** The prefix of its ids. Null if ids could be any text, so that only an ARN is accepted. */
  readonly start: string | null;
}

const IDS: Readonly<Record<OwnKindName, Ids>> = {
  'ec2-instance': { pattern: `i-${DIGITS}`, start: 'i-' },
  'ebs-volume': { pattern: `vol-${DIGITS}`, start: 'vol-' },
  'rds-instance': { pattern: DATABASE, start: null },
  'rds-cluster': { pattern: DATABASE, start: null },
};

/** The id or ARN of a resource of any kind; only the ARN if ids could be any text. */
export const RESOURCE_PATTERN: string = `^(?:${KIND_NAMES.map((kind) => {
  const { pattern, start } = IDS[kind];
  return start === null ? `${arnStartPattern(kind)}${pattern}` : `(?:${arnStartPattern(kind)})?${pattern}`;
}).join('|')})$`;

/** Reads the id of a resource, or its ARN, which also specifies the region and the account. */
export function readResource(text: string): Reading<ResourceReference> {
  const named = readArn(text);
  if (named !== null && isId(named.id, named.kind)) return { ok: true, value: named };
  const kind = KIND_NAMES.find((name) => IDS[name].start !== null && isId(text, name));
  if (kind !== undefined) return { ok: true, value: { kind, id: text, region: null, account: null } };
  return {
    ok: false,
    problem: `"${text}" names no resource${whyNot(text)}; write an id such as "i-0123456789abcdef0" or "vol-0123456789abcdef0", or an ARN such as "arn:aws:rds:eu-west-1:123456789012:db:orders"`,
  };
}

function isId(text: string, kind: OwnKindName): boolean {
  return new RegExp(`^${IDS[kind].pattern}$`).test(text);
}

const KNOWN_STARTS = KIND_NAMES.flatMap((kind) => IDS[kind].start ?? []);

function whyNot(text: string): string {
  if (text !== text.trim()) return ': it has a space before or after it';
  const named = readArn(text);
  const id = named?.id ?? text;
  const digits = /^[a-z]+-([0-9a-f]*)$/.exec(id)?.[1];
  if (KNOWN_STARTS.some((start) => id.startsWith(start)) && digits !== undefined) {
    return digits.length === 8 || digits.length === 17
      ? ': its id is of another kind than the rest of it says'
      : `: its id has ${digits.length} hex digits instead of 17 (or 8 in old ones)`;
  }
  if (named !== null) {
    if (IDS[named.kind].start !== null) return '';
    const lower = isId(id.toLowerCase(), named.kind) ? ', which stand in ARNs in lower case' : '';
    return `: "${id}" is not a name of a ${KINDS[named.kind].resource}${lower}`;
  }
  if (/^arn:[^:]+:rds:/.test(text)) return ': of databases only "db:" and "cluster:" can be named';
  const other = /^(?:arn:[^/]*\/)?([a-z]+)-[0-9a-f]{8,17}$/.exec(text)?.[1];
  if (other !== undefined) return `: only instances and volumes can be named so, not ${other}-...`;
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(text)
    ? ': if it is a database, write its ARN, since its name alone could be anything'
    : '';
}
