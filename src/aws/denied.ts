/** The kinds of policies whose say a call needs, in the words that AWS has for them. */
export type PolicyKind =
  | 'identity'
  | 'resource'
  | 'boundary'
  | 'service-control'
  | 'resource-control'
  | 'endpoint'
  | 'session'
  | 'trust';

/** What AWS's sentence tells of a call that was denied. */
export interface Denial {
  /** The permission that was missing, such as `ec2:CreateTags`: often another one than that of the call. */
  readonly permission: string | null;
  /** The ARN that it was wanted on. */
  readonly resource: string | null;
  /** The policy that denies, or that does not allow; null where AWS does not say. */
  readonly policy: PolicyKind | null;
  /** Denied by a statement, not for want of one that allows. */
  readonly explicit: boolean;
}

/** Words that only one kind of policy has in these sentences. */
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
 * Reads the sentence of a refusal. It is long where it comes with an encoded part, and anybody may have written what stands in
 * it: each step looks through it once.
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

/** The next word, without the full stop that may end the sentence. */
function wordAfter(text: string, lower: string, words: string): string | null {
  const at = lower.indexOf(words);
  if (at < 0) return null;
  const rest = text.slice(at + words.length, at + words.length + 2_100).trimStart();
  const end = rest.search(/\s/);
  const word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;"']$/, '');
  return word === '' ? null : word;
}
