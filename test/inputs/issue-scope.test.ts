import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { watchingOf } from '../../src/modes/request.ts';
import { markerOf } from '../../src/report/issue.ts';
import type { Texts } from './texts.ts';

/** Which runs share an issue: jobs of a matrix have workflow, job and mode in common, and one must not close the issue of another. */

const CHECK: Texts = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours', issue: 'true' };
const roleIn = (account: string) => `arn:aws:iam::${account}:role/backup-via-tag-look`;

function issueOf(texts: Texts): string {
  const { issue } = watchingOf({ get: (name) => String(texts[name] ?? ''), now: 0 });
  if (issue === null) throw new Error('no issue was asked for');
  return markerOf({ key: ['octo-org/octo-repo', 'nightly', 'check', ...issue.subject, ...issue.scope] });
}

it.each<[string, Texts, Texts]>([
  ['units', { accounts: 'ou-ab12-prod1234' }, { accounts: 'ou-ab12-stage123' }],
  ['accounts', { accounts: '111111111111' }, { accounts: '111111111111 222222222222' }],
  ['an account left out', { accounts: 'r-ab12' }, { accounts: 'r-ab12 !111111111111' }],
  [
    'the account of the role',
    { 'role-to-assume': roleIn('111111111111') },
    { 'role-to-assume': roleIn('222222222222') },
  ],
  ['regions', { regions: 'eu-*' }, { regions: 'us-*' }],
  ['kinds', { kinds: 'ebs-volume' }, { kinds: 'rds-instance' }],
])('jobs that differ in %s have an issue each', (_, one, other) => {
  const issues = [{}, one, other].map((texts) => issueOf({ ...CHECK, ...texts }));
  expect(new Set(issues).size).toBe(3);
  expect(issues.join()).not.toMatch(/\d{12}|ou-ab12/);
});

it.each<[string, Texts, Texts]>([
  [
    'the order of what they name',
    { accounts: '111111111111\n222222222222' },
    { accounts: '222222222222, 111111111111' },
  ],
  [
    'another role in the account',
    { 'role-to-assume': roleIn('111111111111') },
    { 'role-to-assume': `${roleIn('111111111111')}-2` },
  ],
  ['a default that is written out', {}, { kinds: 'ec2-instance' }],
  ['an age', {}, { 'max-age': 'soon' }],
])('jobs that differ in %s share it', (_, one, other) => {
  expect(issueOf({ ...CHECK, ...one })).toBe(issueOf({ ...CHECK, ...other }));
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly with?: Texts }[] }>>;
}

it('the legs of the example would have an issue each, and so would what collects them', () => {
  const text = readFileSync(new URL('../../examples/accounts-matrix.yml', import.meta.url), 'utf8');
  const { jobs }: Workflow = parse(text);
  const inputs = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.with?.mode ? [step.with] : [])),
  );
  const legs = ['ou-ab12-prod1234', 'ou-ab12-stage123'].map((unit) => ({ ...inputs[0], accounts: unit }));
  const all = [...legs, inputs[1] ?? {}].map((texts) => issueOf({ ...texts, issue: 'true' }));
  expect(new Set(all).size).toBe(3);
});
