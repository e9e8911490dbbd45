/** The kinds of policies that can deny a call, in AWS's terms. */
export type PolicyKind =
  | 'identity'
  | 'resource'
  | 'boundary'
  | 'service-control'
  | 'resource-control'
  | 'endpoint'
  | 'session'
  | 'trust';

/** The contents of AWS's message about a denied call. */
export interface Denial {
  /** The missing permission, such as `ec2:CreateTags`: often not that of the call itself. */
  readonly permission: string | null;
  /** ARN of the resource that needs the permission. */
  readonly resource: string | null;
  /** The policy that denies, or fails to allow; null if AWS does not say. */
  readonly policy: PolicyKind | null;
  /** True for an explicit deny, false if no statement allows the call. */
  readonly explicit: boolean;
}

/** Phrases that identify the kind of policy in these messages. */
const KINDS: readonly (readonly [words: string, kind: PolicyKind])[] = [
  ['service control polic', 'service-control'],
  ['resource control polic', 'resource-control'],
  ['permissions boundary', 'boundary'],
  ['vpc endpoint polic', 'endpoint'],
  ['session polic', 'session'],
  ['trust polic', 'trust'],
  ['vault access polic', 'resource'],
  ['resource-based polic', 'resource'],
  ['identity-based polic', 'identity'],
];

/**
 * Parses the message of a refusal. It can be long (with an encoded part) and contain text from anyone, so each step scans it
 * only once.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function readDenial(message: string): Denial {
  const text = message.slice(0, LONGEST);
  const lower = text.toLowerCase();
  const permission = wordAfter(text, lower, 'not authorized to perform:');
  return {
    permission: permission !== null && /^[a-z0-9-]{2,40}:[A-Za-z0-9*]{1,64}$/.test(permission) ? permission : null,
    resource: resourceAfter(text, lower),
    policy: KINDS.find(([words]) => lower.includes(words))?.[1] ?? null,
    explicit: lower.includes('explicit deny'),
  };
}

const LONGEST = 4_000;

function resourceAfter(text: string, lower: string): string | null {
  const resource = wordAfter(text, lower, 'on resource:');
  return resource?.startsWith('arn:') === true ? resource : null;
}

/** Returns the next word, without the full stop that may end the sentence. */
function wordAfter(text: string, lower: string, words: string): string | null {
  const at = lower.indexOf(words);
  if (at < 0) return null;
  const rest = text.slice(at + words.length, at + words.length + 2_100).trimStart();
  const end = rest.search(/\s/);
  const word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;"']$/, '');
  return word === '' ? null : word;
}
