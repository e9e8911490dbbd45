import { describe, expect, it } from 'vitest';
import { INPUTS, type InputName } from '../../src/inputs/all.ts';
import { MODES, type Mode } from '../../src/model.ts';
import { MODE_INPUTS, modesOf } from '../../src/modes/inputs.ts';
import { readRequest } from '../../src/modes/request.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

type Texts = Partial<Record<InputName, string>>;

const read = (texts: Texts) =>
  readRequest({ get: (name) => texts[name] ?? '', now: NOW, workflowRun: null, sessionName: 'test' });

/** The inputs that are warned of, with their sentences. */
function warned(texts: Texts): Readonly<Record<string, string>> {
  const reading = read(texts);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  return Object.fromEntries(reading.warnings.map(({ input, message }) => [input, message]));
}

/** For each input a right text that is not its default. */
const OTHER: Readonly<Record<InputName, string>> = {
  mode: 'purge',
  tag: 'Backup:Daily',
  expiry: '30 days',
  kinds: 'ebs-volume',
  engine: 'aws-backup',
  vault: 'nightly',
  'backup-role-arn': 'arn:aws:iam::123456789012:role/backup',
  'cold-storage-after': '30 days',
  'create-vault': 'true',
  'vault-kms-key': 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  regions: 'eu-*',
  'role-to-assume': 'arn:aws:iam::123456789012:role/backup',
  audience: 'sts.amazonaws.com.cn',
  'role-session-name': 'nightly',
  'role-duration-seconds': '7200',
  'session-policy': 'false',
  'aws-region': 'eu-central-1',
  reports: 'reports/*.json',
  expect: '3',
  accounts: '111111111111',
  'organization-role': 'arn:aws:iam::123456789012:role/organization',
  'dry-run': 'true',
  'if-none-found': 'warn',
  'min-keep': '2',
  'keep-verified': '2',
  'max-deletions': '10%',
  'protect-in-use': 'false',
  'protect-uncopied': 'false',
  wait: 'true',
  'wait-timeout': '2 hours',
  'other-backups': 'true',
  'max-age': '26 hours',
  'late-after': '2 hours',
  coverage: 'all',
  'require-verified': '35 days',
  from: 'prod-api-001',
  'verify-every': '14 days',
  'max-tests': '9',
  'test-timeout': '40 minutes',
  'test-instance-type': 't3.small',
  'copy-tags': 'Team*',
  'extra-tags': 'CostCenter:1234',
  'copy-to': 'eu-west-1: 90 days',
  'copy-kms-key': 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab',
  'plan-file': 'plans.yml',
  plan: 'nightly',
  rule: 'daily',
  'remove-plans': 'weekly',
  import: 'nightly',
  adopt: 'nightly',
  'change-set': 'approved.json',
  at: '2026-11-20',
  'instance-type': 'm7i.large',
  subnet: 'subnet-0123456789abcdef0',
  'security-groups': 'sg-0123456789abcdef0',
  'instance-profile': 'web',
  'key-name': 'deploy',
  'private-ip': '10.0.1.7',
  'restore-as': 'orders-restored',
  'instance-class': 'db.r6g.large',
  'subnet-group': 'private',
  'availability-zone': 'eu-central-1a',
  'change-set-valid-for': '48 hours',
  grace: '96 hours',
  'as-of': '2026-12-01',
  'fail-on': 'unprotected',
  'price-per-gib-month': '0.06',
  'price-per-gib-transferred': '0.03',
  'github-token': 'ghs_secret',
  comment: 'false',
  issue: 'true',
  'heartbeat-url': 'https://hc.example.com/4f6d',
  'mask-account-id': 'true',
  metrics: 'BackupViaTag',
  evidence: 'evidence/backup-check',
};

const MODE: Readonly<Record<Mode, Texts>> = {
  backup: { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' },
  purge: { mode: 'purge' },
  check: { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' },
  copy: { mode: 'copy' },
  list: { mode: 'list' },
  restore: { mode: 'restore', from: 'prod-api-001' },
  verify: { mode: 'verify', tag: 'Backup:Daily' },
  retain: { mode: 'retain' },
  preview: { mode: 'preview' },
  sync: { mode: 'sync' },
  collect: { mode: 'collect', reports: 'reports/*.json' },
};

const foreign = MODES.flatMap((mode) =>
  INPUTS.filter((input) => !MODE_INPUTS[mode].takes.includes(input)).map(({ name, secret }) => ({
    mode,
    name,
    secret,
  })),
);

describe('an input that the mode does not take', () => {
  it.each(foreign)('$name in $mode', ({ mode, name, secret }) => {
    // A runner always sets the token, so that nobody is known to have written it.
    const text = OTHER[name];
    const warnings = warned({ ...MODE[mode], [name]: text });
    expect(warnings).toEqual(secret ? {} : { [name]: `${name}: "${text}" has no effect in mode ${mode}` });
  });

  it.each(foreign)('$name in $mode says nothing where it is its default, however that is written', ({ mode, name }) => {
    const { default: text = '' } = INPUTS.find((input) => input.name === name) ?? {};
    expect(warned({ ...MODE[mode], [name]: text })).toEqual({});
  });

  it('is still refused where it cannot be right', () => {
    expect(read({ mode: 'purge', expiry: 'soon' })).toMatchObject({ ok: false, problems: [{ input: 'expiry' }] });
  });
});

describe('the default by another name asks for nothing', () => {
  it.each<[Texts]>([
    [{ 'wait-timeout': '1 hour' }],
    [{ 'if-none-found': 'error' }],
    [{ wait: 'FALSE' }],
    [{ grace: '3 days' }],
    [{ comment: 'True' }],
  ])('%o', (texts) => {
    expect(warned({ mode: 'sync', ...texts })).toEqual({});
  });
});

describe('an input that does nothing beside the others', () => {
  const { backup, purge, retain, sync } = MODE;
  it.each<[Texts, InputName, string]>([
    [{ ...backup, 'wait-timeout': '2 hours' }, 'wait-timeout', 'without wait'],
    [{ ...purge, audience: 'x' }, 'audience', 'without role-to-assume'],
    [{ ...retain, 'role-session-name': 'nightly' }, 'role-session-name', 'without role-to-assume'],
    [{ ...sync, 'role-duration-seconds': '900' }, 'role-duration-seconds', 'without role-to-assume'],
    [{ ...sync, 'session-policy': 'false' }, 'session-policy', 'without role-to-assume'],
    [{ ...backup, 'plan-file': 'plans.yml' }, 'plan-file', 'beside tag and expiry'],
    [{ ...purge, 'dry-run': 'true', 'change-set': 'a.json' }, 'change-set', 'in a dry run'],
    [{ ...backup, 'dry-run': 'true', issue: 'true' }, 'issue', 'in a dry run'],
    [{ ...sync, 'change-set-valid-for': '2 hours' }, 'change-set-valid-for', 'outside a dry run'],
  ])('%o', (texts, name, where) => {
    expect(warned(texts)).toEqual({ [name]: `${name}: "${texts[name]}" has no effect ${where}` });
  });

  it('says nothing where it has its effect', () => {
    expect(warned({ ...MODE.backup, wait: 'true', 'wait-timeout': '2 hours' })).toEqual({});
    expect(warned({ mode: 'backup', 'plan-file': 'plans.yml', plan: 'nightly', rule: 'daily' })).toEqual({});
    expect(warned({ ...MODE.purge, 'change-set': 'a.json' })).toEqual({});
  });
});

describe('inputs that contradict each other are refused', () => {
  it.each<[Texts, InputName]>([
    [{ ...MODE.backup, plan: 'nightly' }, 'plan'],
    [{ ...MODE.backup, rule: 'daily' }, 'rule'],
    [{ mode: 'purge', 'as-of': '2026-12-01' }, 'as-of'],
    [{ mode: 'preview', 'fail-on': 'none unprotected' }, 'fail-on'],
  ])('%o', (texts, input) => {
    expect(read(texts)).toMatchObject({ ok: false, problems: [{ input }] });
  });
});

describe('fail-on', () => {
  it.each<[string, readonly string[]]>([
    ['none', []],
    ['unprotected', ['unprotected']],
    ['newly-deletable, unprotected', ['newly-deletable', 'unprotected']],
    ['unprotected\nnewly-deletable', ['newly-deletable', 'unprotected']],
    ['unprotected unprotected', ['unprotected']],
  ])('%j', (text, failOn) => {
    expect(read({ mode: 'preview', 'fail-on': text })).toMatchObject({ ok: true, request: { failOn } });
  });
});

it('every input is taken by a mode, and every mode takes the mode', () => {
  for (const input of INPUTS) expect(modesOf(input), input.name).not.toEqual([]);
  expect(modesOf(INPUTS.find(({ name }) => name === 'mode') ?? failed())).toEqual([...MODES]);
});

function failed(): never {
  throw new Error('there is no input mode');
}
