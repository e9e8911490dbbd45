import { readDuration } from '../decide/duration.ts';
import { readExpireTag } from '../decide/expire-tag.ts';
import { readExpiry } from '../decide/expiry.ts';
import type { WorkflowRun } from '../decide/naming.ts';
import { readTagLines, type TagLine } from '../decide/tag-lines.ts';
import { type Instant, KIND_NAMES, type KindName, type Mode } from '../model.ts';
import type { FailOn } from '../modes/preview/verdict.ts';
import { readEngineInputs } from './aws-backup.ts';
import type { IfNoneFound, MaxDeletions, PreviewRequest, PurgeRequest, Request } from './request.ts';
import { readTagWishes } from './tag-wishes.ts';

/** One sentence that names the input, quotes the value and shows a right one. */
export interface InputProblem {
  readonly input: InputName;
  readonly message: string;
}

export type RequestReading =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly mode: Mode | null; readonly problems: readonly InputProblem[] };

/** Every input with the value that stands where none is given. A test keeps it equal to action.yml. */
export const INPUTS = {
  mode: '',
  tag: '',
  expiry: '',
  kinds: 'ec2-instance',
  engine: 'direct',
  vault: '',
  'backup-role-arn': '',
  'cold-storage-after': '',
  'create-vault': 'false',
  'vault-kms-key': '',
  regions: '',
  'role-to-assume': '',
  audience: 'sts.amazonaws.com',
  'role-session-name': '',
  'role-duration-seconds': '3600',
  'aws-region': 'us-east-1',
  'dry-run': 'false',
  'if-none-found': 'error',
  'min-keep': '1',
  'max-deletions': '',
  'protect-in-use': 'true',
  wait: 'false',
  'wait-timeout': '60 minutes',
  'other-backups': 'false',
  'copy-tags': '',
  'extra-tags': '',
  'plan-file': '',
  plan: '',
  rule: '',
  'remove-plans': '',
  'change-set': '',
  'change-set-valid-for': '24 hours',
  grace: '72 hours',
  'as-of': '',
  'fail-on': 'none',
  'price-per-gib-month': '0.05',
  'github-token': '',
  comment: 'true',
} as const;
export type InputName = keyof typeof INPUTS;

export interface InputSource {
  /** The text of an input; empty where none was given. */
  readonly get: (name: InputName) => string;
  readonly now: Instant;
  readonly workflowRun: WorkflowRun | null;
  /** Names the session where the user did not. */
  readonly sessionName: string;
}

/** Reads and checks all inputs before any call, and tells every problem at once. Inputs of the other mode are checked too. */
export function readRequest(source: InputSource): RequestReading {
  const problems: InputProblem[] = [];
  const text = (input: InputName) => source.get(input).trim() || INPUTS[input];
  const refuse = (input: InputName, message: string) => {
    // One sentence an input: the first says what is to be put right first.
    if (problems.some((known) => known.input === input)) return;
    problems.push({ input, message: `${input}: ${message}` });
  };
  const wrong = (input: InputName, right: string) => refuse(input, `"${text(input)}" is wrong; write ${right}`);

  const matching = (input: InputName, pattern: RegExp, right: string): string => {
    if (!pattern.test(text(input))) wrong(input, right);
    return text(input);
  };
  const flag = (input: InputName): boolean => {
    const value = matching(input, /^(true|True|TRUE|false|False|FALSE)$/, '"true" or "false"');
    return value.toLowerCase() === 'true';
  };
  const wholeNumber = (input: InputName, least: number, most: number, right: string): number => {
    const value = Number(text(input));
    if (!/^\d+$/.test(text(input)) || value < least || value > most) wrong(input, right);
    return value;
  };

  const mode = readMode(text('mode'));
  if (mode === null) wrong('mode', '"backup", "purge", "preview", "retain" or "sync"');
  const kinds = readKinds();
  const tagLines = readTag();
  const expiry = readExpiryInput();
  const engineContext = { mode, kinds, expiry, now: source.now };
  const { engine, newVault, removePlans } = readEngineInputs({ text, flag, matching, wrong, refuse }, engineContext);
  const common = {
    kinds,
    engine,
    regions: text('regions'),
    dryRun: flag('dry-run'),
    workflowRun: source.workflowRun,
    session: {
      role: readRole(),
      audience: text('audience'),
      sessionName: readSessionName(),
      durationSeconds: wholeNumber(
        'role-duration-seconds',
        900,
        43_200,
        'whole seconds from 900 to 43200, such as "3600"',
      ),
      homeRegion: matching('aws-region', /^[a-z]+(-[a-z0-9]+)+$/, 'the name of a region, such as "us-east-1"'),
    },
  };
  const ifNoneFound = readIfNoneFound();
  const minKeep = wholeNumber('min-keep', 0, Number.MAX_SAFE_INTEGER, 'a whole number, such as "1"');
  const maxDeletions = readMaxDeletions();
  const protectInUse = flag('protect-in-use');
  const wait = flag('wait');
  const waitTimeout = readLength('wait-timeout', '60 minutes');
  const otherBackups = flag('other-backups');
  const tagWishes = readTagWishes({ text, refuse });
  const changeSet = {
    approved: text('change-set') || null,
    validForMilliseconds: readLength('change-set-valid-for', '24 hours'),
  };
  const graceMilliseconds = readLength('grace', '72 hours');
  const asOf = readAsOf();
  const failOn = readFailOn();
  const pricePerGibMonth = readPrice();
  const comment = flag('comment');
  const planFile = text('plan-file') || null;
  checkCombinations();

  if (problems.length > 0 || mode === null) return { ok: false, mode, problems };
  if (mode === 'purge') {
    const guards = { minKeep, maxDeletions, protectInUse };
    const request: PurgeRequest = { ...common, mode, tagLines, ...guards, planFile, asOf, changeSet };
    return { ok: true, request };
  }
  if (mode === 'retain') {
    return { ok: true, request: { ...common, mode, planFile, graceMilliseconds, changeSet } };
  }
  if (mode === 'sync') {
    return { ok: true, request: { ...common, mode, planFile, newVault, removePlans, changeSet } };
  }
  if (mode === 'preview') {
    const shown = { failOn, pricePerGibMonth, githubToken: text('github-token'), comment };
    const request: PreviewRequest = {
      ...common,
      dryRun: true,
      mode,
      planFile,
      minKeep,
      graceMilliseconds,
      asOf,
      changeSet,
      ...shown,
    };
    return { ok: true, request };
  }
  const waitMilliseconds = wait ? waitTimeout : null;
  const backup = {
    ...common,
    mode: 'backup',
    ifNoneFound,
    waitMilliseconds,
    otherBackups,
    tagWishes,
    changeSet,
  } as const;
  if (byPlan()) {
    return { ok: true, request: { ...backup, tagLines: null, planFile, plan: text('plan'), rule: text('rule') } };
  }
  if (tagLines === null || expiry === null)
    throw new Error('a backup without tag or expiry was not refused: this is a bug');
  return { ok: true, request: { ...backup, tagLines, expiryText: text('expiry'), expiry } };

  /** A backup that is told neither what nor for how long does what the plan file says. */
  function byPlan(): boolean {
    return text('tag') === '' && text('expiry') === '';
  }

  function readKinds(): readonly KindName[] {
    const wanted = text('kinds').split(/[\s,]+/);
    const known = KIND_NAMES.filter((kind) => wanted.includes(kind));
    const unknown = wanted.filter((word) => !KIND_NAMES.some((kind) => kind === word));
    if (unknown.length > 0) wrong('kinds', `one or more of ${KIND_NAMES.join(', ')}, such as "ec2-instance"`);
    return known;
  }

  function readRole(): string | null {
    if (text('role-to-assume') === '') return null;
    const right = 'the ARN of a role, such as "arn:aws:iam::123456789012:role/backup", or leave it empty';
    return matching('role-to-assume', /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, right);
  }

  function readSessionName(): string {
    if (text('role-session-name') === '') return source.sessionName;
    return matching(
      'role-session-name',
      /^[\w+=,.@-]{2,64}$/,
      '2 to 64 letters, digits or +=,.@-_, such as "nightly-backup"',
    );
  }

  function readTag(): readonly TagLine[] | null {
    if (text('tag') === '' && (mode !== 'backup' || byPlan())) return null;
    const reading = readTagLines(text('tag'));
    if (reading.ok) return reading.lines;
    refuse('tag', reading.problem);
    return null;
  }

  function readExpiryInput() {
    if (text('expiry') === '' && (mode !== 'backup' || byPlan())) return null;
    const reading = readExpiry(text('expiry'), source.now);
    if (reading.ok) return reading.rule;
    refuse('expiry', reading.problem);
    return null;
  }

  function readIfNoneFound(): IfNoneFound {
    const value = text('if-none-found');
    if (value === 'error' || value === 'warn' || value === 'ignore') return value;
    wrong('if-none-found', '"error", "warn" or "ignore"');
    return 'error';
  }

  function readMaxDeletions(): MaxDeletions | null {
    const value = text('max-deletions');
    if (value === '') return null;
    if (/^\d+$/.test(value) && Number.isSafeInteger(Number(value))) return { count: Number(value) };
    const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1];
    if (percent !== undefined && Number(percent) <= 100) return { percent: Number(percent) };
    wrong('max-deletions', 'a whole number or a percentage up to 100, such as "20" or "10%", or leave it empty');
    return null;
  }

  function readLength(input: InputName, example: string): number {
    const reading = readDuration(text(input));
    if (reading.ok && reading.duration.months === 0) return reading.duration.milliseconds;
    wrong(input, `a length of time up to weeks, such as "${example}"`);
    return 0;
  }

  function readAsOf(): Instant | null {
    const value = text('as-of');
    if (value === '') return null;
    const instant = readInstant(value);
    if (instant === null) wrong('as-of', 'a day such as "2026-12-01", or a time such as "2026-12-01T08:00:00Z"');
    return instant;
  }

  function readFailOn(): FailOn {
    const value = text('fail-on');
    if (value === 'none' || value === 'newly-deletable' || value === 'unprotected') return value;
    wrong('fail-on', '"none", "newly-deletable" or "unprotected"');
    return 'none';
  }

  function readPrice(): number {
    return Number(matching('price-per-gib-month', /^\d{1,9}(\.\d{1,9})?$/, 'a price such as "0.05"'));
  }

  /** What does not go together would otherwise be passed over in silence. */
  function checkCombinations(): void {
    for (const input of ['plan', 'rule'] as const) {
      if (mode === 'backup' && !byPlan() && text(input) !== '') {
        refuse(input, `"${text(input)}" does not go with tag and expiry; write either those or plan and rule`);
      }
    }
    if (mode === 'purge' && asOf !== null && !common.dryRun) {
      refuse(
        'as-of',
        `"${text('as-of')}" is only for a dry run of a purge and for preview; write dry-run: true as well`,
      );
    }
    if (changeSet.approved !== null && mode === 'preview') {
      refuse('change-set', 'a preview applies nothing; leave it empty');
    }
  }
}

const MODES: readonly Mode[] = ['backup', 'purge', 'preview', 'retain', 'sync'];

function readMode(text: string): Mode | null {
  return MODES.find((mode) => mode === text) ?? null;
}

/** A day, which begins in UTC, or an RFC 3339 instant. Null for what is neither, or does not exist. */
function readInstant(text: string): Instant | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readInstant(`${text}T00:00:00Z`);
  const reading = readExpireTag(text);
  return /^\d{4}-/.test(text) && reading.readable && reading.expiresAt !== 'never' ? reading.expiresAt : null;
}
