/** What a run must never write, in whatever form: log, summary, outputs, report, comment, files. */
export interface Secrets {
  /** From now on it is struck out. */
  readonly add: (secret: string) => void;
  /** The text without secrets. */
  readonly scrub: (text: string) => string;
  /** The same value, with every text in it scrubbed. */
  readonly scrubAll: <Value>(value: Value) => Value;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that hold a secret as a whole, in a runner and beside one. */
const VARIABLES = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GH_TOKEN',
  'GITHUB_TOKEN',
  'INPUT_GITHUB-TOKEN',
  'INPUT_HEARTBEAT-URL',
];
const ADDRESSES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/** Shorter ones are words: struck out everywhere, they would tell more than they hide. */
const SHORTEST = 8;
const HIDDEN = '***';

/** The secrets of a run; it knows those of the environment from the start. */
export function secretsOf(environment: Environment): Secrets {
  let forms: readonly string[] = [];
  const known = new Set<string>();
  const add = (secret: string) => {
    const text = secret.trim();
    if (text.length < SHORTEST || known.has(text)) return;
    known.add(text);
    // The longest first, so that no part of one is left over where it holds another.
    forms = [...new Set([...forms, ...formsOf(text)])].sort((a, b) => b.length - a.length);
  };
  const scrub = (text: string) => {
    let clean = text;
    for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, HIDDEN);
    return clean;
  };
  for (const name of VARIABLES) add(environment[name] ?? '');
  for (const name of ADDRESSES) add(passwordOf(environment[name] ?? ''));
  return { add, scrub, scrubAll: (value) => scrubbed(value, scrub) };
}

function passwordOf(address: string): string {
  return URL.canParse(address) ? decodeURIComponent(new URL(address).password) : '';
}

/** The secret as it is, and as it looks inside JSON, an address, a page or base64, whatever comes before it there. */
function formsOf(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const forms = [
    secret,
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ...base64Of(secret),
  ];
  // A signed token that was taken apart is still one by its last part.
  const signature = /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(secret)?.[1];
  return [...forms, ...(signature === undefined ? [] : [signature])].filter((form) => form.length >= SHORTEST);
}

/** Base64 takes three bytes at a time, so that it depends on where in the threes the secret begins; the seams are left out. */
function base64Of(secret: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
    const start = before === 0 ? 0 : 4;
    return [whole.toString('base64').slice(start), whole.toString('base64url').slice(start)];
  });
}

function scrubbed<Value>(value: Value, scrub: (text: string) => string): Value;
function scrubbed(value: unknown, scrub: (text: string) => string): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) {
    const clean = value.map((item) => scrubbed(item, scrub));
    return clean.every((item, index) => item === value[index]) ? value : clean;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  const clean = entries.map(([key, item]) => [scrub(key), scrubbed(item, scrub)] as const);
  // A report of tens of thousands of entries holds no secret in any of them: then there is no second one.
  const isSame = clean.every(([key, item], index) => entries[index]?.[0] === key && entries[index]?.[1] === item);
  return isSame ? value : Object.fromEntries(clean);
}
