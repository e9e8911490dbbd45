import type { Fault } from '../model.ts';
import type { Credentials } from './session.ts';

/** Messages of links in the chain that are not configured: never the reason for a failure. */
const NOT_ASKED = [
  'AWS_PROFILE is set, skipping fromEnv',
  'Skipping SSO provider',
  'Unable to find environment variable credentials',
  'Web identity configuration not specified',
  'Could not load credentials from any providers',
  'EC2 Instance Metadata Service access disabled',
  'profile: [default]',
  'Profile default could not be found',
  'Profile default did not contain credential_process',
];
const LOGGED = /^@smithy\/property-provider (?:->|\(!\)) /;
const LONGEST = 400;

/**
 * Returns why the configured links of the chain gave no credentials: an expired sign-in, a missing profile, a failed
 * process. The SDK passes on only the last link's message, so they are read from its log.
 */
export function chainSaid(lines: readonly string[]): string {
  const reasons = lines
    .filter((line) => LOGGED.test(line))
    .map((line) => line.replace(LOGGED, '').replace(/\s+/g, ' ').trim())
    .filter((reason) => !NOT_ASKED.some((words) => reason.includes(words)));
  const text = [...new Set(reasons)].join('; ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PARTS = [
  ['accessKeyId', 'AWS_ACCESS_KEY_ID', 'access key id'],
  ['secretAccessKey', 'AWS_SECRET_ACCESS_KEY', 'secret access key'],
  ['sessionToken', 'AWS_SESSION_TOKEN', 'session token'],
] as const;

/**
 * Returns a fault for keys that cannot be sent, usually pasted with a line break: no request is made with them. AWS never
 * issues keys with such characters, and HTTP forbids them in headers.
 */
export function unusableCredentials(credentials: Credentials, environment: Environment): Fault | null {
  for (const [part, variable, words] of PARTS) {
    const value = credentials[part];
    const at = value?.search(/[^\x21-\x7e]/) ?? -1;
    if (value === undefined || at === -1) continue;
    const what = environment[variable] === value ? variable : `the ${words} of the default credential chain`;
    const character = /[\r\n]/.test(value.charAt(at))
      ? 'a line end'
      : /\s/.test(value.charAt(at))
        ? 'a blank'
        : 'a character';
    return {
      code: 'no-credentials',
      message: `${what} holds ${character} that no key has, at place ${at + 1} of ${value.length}; nothing was asked with it`,
      advice: `Store ${what} again without ${character === 'a character' ? 'that character' : 'line ends and blanks'}; "printf %s" writes none, "echo" does.`,
    };
  }
  return null;
}
