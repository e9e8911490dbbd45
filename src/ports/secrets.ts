/** What a run must never write, in any form: log, summary, outputs, report, comment, files. */
export interface Secrets {
  /** Scrubs a secret from now on. */
  readonly add: (secret: string) => void;
  /** The text without secrets. */
  readonly scrub: (text: string) => string;
  /** Returns the same value with every text in it scrubbed. */
  readonly scrubAll: <Value>(value: Value) => Value;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose whole value is a secret, on a runner and elsewhere. */
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

/** Shorter ones are ordinary words: scrubbing them everywhere would reveal more than it hides. */
const SHORTEST = 8;
const HIDDEN = '***';

/** Collects the secrets of a run, beginning with those of the environment. */
export function secretsOf(environment: Environment): Secrets {
  let forms: readonly string[] = [];
  const known = new Set<string>();
  const add = (secret: string) => {
    const text = secret.trim();
    if (text.length < SHORTEST || known.has(text)) return;
    known.add(text);
    // Longest first, so that no part of a secret is left over where it contains another.
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

/** Returns the secret itself, and its forms inside JSON, an address, a page or base64, whatever precedes it there. */
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
  // The last part of a signed token, its signature, must stay secret even where the token was split.
  const signature = /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(secret)?.[1];
  return [...forms, ...(signature === undefined ? [] : [signature])].filter((form) => form.length >= SHORTEST);
}

/**
 * Returns its base64 forms: base64 encodes three bytes at a time, so the text depends on the secret's offset in them; the seams are left
 * out.
 */
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
  // A report with tens of thousands of entries normally contains no secret, and is then not copied.
  const isSame = clean.every(([key, item], index) => entries[index]?.[0] === key && entries[index]?.[1] === item);
  return isSame ? value : Object.fromEntries(clean);
}
