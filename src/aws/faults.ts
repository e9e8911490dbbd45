import type { Fault } from '../model.ts';
import { deniedWording } from './denied-faults.ts';
import { isKeyTrouble, keyWording } from './key-faults.ts';
import type { Refusal } from './refusal.ts';
import type { Service, Wording } from './service.ts';

const NOT_ENABLED: Wording = [
  'region-not-enabled',
  'The credentials work elsewhere: enable the region for the account, or leave it out with "!name" in regions; with the global STS endpoint, tokens do not work in opt-in regions.',
];

/** Codes that all services share. */
const SHARED: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    AuthFailure: NOT_ENABLED,
    OptInRequired: NOT_ENABLED,
    InvalidClientTokenId: NOT_ENABLED,
    UnrecognizedClientException: NOT_ENABLED,
  }),
);

type Wordings = Pick<Service<never, never>, 'prefix' | 'wordings' | 'judge'>;

/** Turns a service's refusal of an action into a fault with advice. `action` is the IAM name without its prefix. */
export function serviceFault(service: Wordings, refusal: Refusal, action: string): Fault {
  const said = `${refusal.code}${refusal.message === '' ? '' : `: ${refusal.message}`}`;
  const unanswered = refusal.kind === 'lost' || refusal.kind === 'timeout';
  const message = `${action} ${unanswered ? 'got no usable answer' : 'was refused'}: ${said}`;
  const [code, advice] = wordingOf(service, refusal, action);
  if (refusal.encoded === undefined) return { code, message, advice };
  // Only the account's own users can decode it, and it is too long for a summary.
  const decode = `aws sts decode-authorization-message --encoded-message ${refusal.encoded}`;
  return { code, message, advice: `${advice} ${DECODE_ADVICE}`, decode };
}

const DECODE_ADVICE = 'The report has the command that decodes the rest of what AWS said.';

function wordingOf(service: Wordings, refusal: Refusal, action: string): Wording {
  switch (refusal.kind) {
    case 'throttled':
      return [
        'throttled',
        'The account exceeds its request limit: run again when less is going on, or raise the limit.',
      ];
    case 'expired':
      return ['credentials-expired', CREDENTIALS_EXPIRED_ADVICE];
    case 'timeout':
      return ['unreachable', UNREACHABLE_ADVICE];
    case 'lost':
      if (refusal.code === 'ENOTFOUND') return ['unreachable', NO_HOST_ADVICE];
      return /^[A-Z][a-z]/.test(refusal.code)
        ? ['service-error', 'The service had an error of its own: run again, and look at the AWS Health Dashboard.']
        : ['unreachable', UNREACHABLE_ADVICE];
    case 'refused':
      return wordingOfRefused(service, refusal, action);
    default:
      return refusal.kind satisfies never;
  }
}

const DENIED = /^(Client\.)?(UnauthorizedOperation|AccessDenied(Exception|Fault)?|KMSAccessDeniedException)$/;

function wordingOfRefused({ prefix, wordings, judge }: Wordings, refusal: Refusal, action: string): Wording {
  if (DENIED.test(refusal.code)) return deniedWording(refusal.message, `${prefix}:${action}`);
  if (/\btag polic(y|ies)\b/i.test(refusal.message)) return TAG_POLICY;
  const judged = judge?.(refusal, action) ?? wordings.get(refusal.code);
  if (judged !== undefined) return judged;
  if (isKeyTrouble(refusal)) return keyWording(refusal);
  return (
    SHARED.get(refusal.code) ?? ['unexpected', `Read what ${action} answered and the CloudTrail event, then run again.`]
  );
}

/** Used for every service: tags that the organization requires or forbids. */
export const TAG_POLICY: Wording = [
  'tag-policy',
  "The organization's tag policy rejects these tags: copy the tags that it requires with copy-tags, or add them with extra-tags; if it forbids ours, allow CreatedBy, Expire, Name and Backup* on images and snapshots.",
];

const UNREACHABLE_ADVICE =
  'The endpoint did not answer: look at the AWS Health Dashboard and the network of the runner; a region that stays away can be left out with "!name" in regions.';
const NO_HOST_ADVICE =
  'There is no endpoint of that name: check the spelling of the region in regions, then the DNS of the runner.';
export const CREDENTIALS_EXPIRED_ADVICE =
  'The credentials ran out and cannot be renewed: set role-to-assume so that the action renews its session itself, or use longer-lived credentials.';
