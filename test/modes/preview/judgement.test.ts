import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../../src/inputs/preview.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { changesOf, judge, judgement } from '../../../src/modes/preview/judge.ts';
import { entriesOf, failureOf, NOTHING_SEEN, whyOffline } from '../../../src/modes/preview/look.ts';
import type { Preview } from '../../../src/modes/preview/model.ts';
import type { PreviewSources } from '../../../src/modes/preview/sources.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import type { PreviewedPullRequest, PreviewHost } from '../../../src/ports/pull-request.ts';
import { makePreviewRequest } from '../../changes/make-request.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  makeInventory,
  makePurgeRequest,
  makeRegion,
  NOW,
} from '../../decide/make-model.ts';
import { NO_PULL_REQUEST } from '../../engine/surroundings.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const sources = (more: Partial<PreviewSources> = {}): PreviewSources => ({
  head: daily(7),
  source: null,
  base: daily(30),
  compared: true,
  schedules: [],
  idle: new Set(),
  idleBefore: new Set(),
  refusals: [],
  remarks: [],
  ...more,
});
const points = [makeImage(0, 1, 30), makeImage(0, 9, 30)];
const region = makeRegion({ resources: [makeInstance(0)], points });
const look = { ...NOTHING_SEEN, account, inventory: makeInventory(region) };

describe('what is compared', () => {
  it('is nothing where the new file cannot be used', async () => {
    expect(await judge(makePreviewRequest(), sources({ head: null }), look, NOW)).toEqual({
      rules: null,
      preview: null,
      asOf: null,
    });
  });

  const failed = { kind: 'ec2-instance', region: frankfurt, read: false, fault } as const;
  it.each([
    ['the account is not known', { ...look, account: null }],
    ['nothing was read', { ...look, inventory: null }],
    ['no region could be read', { ...look, inventory: makeInventory(failed) }],
  ])('is the files alone where %s', async (_, seen) => {
    const { rules, preview, asOf } = await judge(makePreviewRequest({ asOf: NOW }), sources(), seen, NOW);
    expect(rules).toHaveLength(1);
    expect({ preview, asOf }).toEqual({ preview: null, asOf: null });
  });

  it('is what was read of the account, with everything that a purge is told', async () => {
    const request = makePreviewRequest({
      minKeep: 0,
      keepVerified: 3,
      graceMilliseconds: 5 * DAY,
      pricePerGibMonth: 7,
      pricePerGibTransferred: 8,
    });
    const inventory = makeInventory(region, { ...failed, kind: 'ebs-volume' });
    const idle = { idle: new Set(['production/daily']), idleBefore: new Set<string>() };
    const { preview, asOf } = await judge(request, sources(idle), { ...look, inventory }, NOW);
    expect(asOf).toBeNull();
    expect(preview).toMatchObject({
      account,
      minKeep: 0,
      graceMilliseconds: 5 * DAY,
      pricePerGibMonth: 7,
      pricePerGibTransferred: 8,
      instanceCount: 1,
      storageNow: { images: 2 },
      unfired: { rules: ['production/daily'] },
      before: { protectedCount: 1 },
      after: { protectedCount: 0 },
    });
  });

  it.each([
    [NOW - DAY, '2026-11-21T23:00:00Z'],
    [NOW + 2 * DAY, '2026-11-23T23:00:00Z'],
  ])('as of %d, never before now', async (asOf, at) => {
    const judged = await judge(makePreviewRequest({ asOf }), sources(), look, NOW);
    expect(judged.asOf?.at).toBe(at);
  });

  it('makes no change set where no file or nothing of the account was read', async () => {
    const source = { path: 'p.yml', text: '', hash: 'h', file: daily(7) };
    const input = makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points });
    const preview = comparePlans(input);
    const run = { clock: { ...systemClock, now: () => NOW }, commit: 'c', startedAt: NOW };
    const made = (
      ...[of, seen, compared]: [PreviewSources['source'], typeof look | typeof NOTHING_SEEN, Preview | null]
    ) => changesOf(makePreviewRequest(), sources({ source: of }), seen, compared, run);
    expect(await made(null, look, preview)).toBeNull();
    expect(await made(source, NOTHING_SEEN, preview)).toBeNull();
    expect(await made(source, look, null)).toBeNull();
    expect((await made(source, look, preview))?.changes).toHaveLength(2);
  });
});

describe('the judgement', () => {
  it('takes a plan that is listed as gone for a change, also where only the files are compared', async () => {
    const request = makePreviewRequest({ failOn: ['newly-deletable'] });
    const files = sources({ base: daily(7), head: { ...daily(7), formerPlans: ['old'] } });
    const judged = await judge(request, files, NOTHING_SEEN, NOW);
    expect(judgement(request, files, judged, 'it comes from a fork')).toEqual({
      good: false,
      sentence:
        '1 difference in the plan file; what it does to AMIs is not known, which fail-on newly-deletable does not allow',
    });
  });

  const same = comparePlans(makeInput({ base: daily(7), head: daily(7), resources: [makeInstance(0)] }));
  const cut = comparePlans(makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points }));
  const { rules } = cut;
  const NOT = ', which fail-on unprotected does not allow';
  type Row = [
    string,
    readonly FailOn[],
    boolean,
    Partial<Record<'preview', Preview | null>> & { readonly rules: Preview['rules'] | null },
    string | null,
    boolean,
    string,
  ];

  it.each<Row>([
    ['of a preview', [], true, { preview: same, rules: [] }, null, true, 'The backup plans do not change'],
    [
      'of a preview that holds',
      ['unprotected'],
      true,
      { preview: cut, rules },
      null,
      true,
      '2 AMIs become deletable sooner, the first from 2026-11-24T23:00:00Z',
    ],
    [
      'of a preview that breaks it',
      ['newly-deletable', 'unprotected'],
      true,
      { preview: cut, rules },
      null,
      false,
      '2 AMIs become deletable sooner, the first from 2026-11-24T23:00:00Z, which fail-on newly-deletable does not allow',
    ],
    [
      'of a preview that compared nothing',
      ['unprotected'],
      false,
      { preview: same, rules: [] },
      null,
      false,
      `Nothing was compared${NOT}`,
    ],
    [
      'of a preview that compared nothing, where nobody asked',
      [],
      false,
      { preview: same, rules: [] },
      null,
      true,
      'The backup plans do not change',
    ],
    [
      'of a preview that breaks it and compared nothing',
      ['newly-deletable'],
      false,
      { preview: cut, rules },
      null,
      false,
      '2 AMIs become deletable sooner, the first from 2026-11-24T23:00:00Z, which fail-on newly-deletable does not allow',
    ],
    ['of no file', ['unprotected'], false, { rules: null }, null, true, 'The backup plans cannot be previewed'],
    ['of files that compared nothing', ['unprotected'], false, { rules: [] }, 'o', false, `Nothing was compared${NOT}`],
    [
      'of files that compared nothing, where nobody asked',
      [],
      false,
      { rules: [] },
      'o',
      true,
      'The backup plans do not change',
    ],
    ['of files that are the same', ['unprotected'], true, { rules: [] }, 'o', true, 'The backup plans do not change'],
    [
      'of files alone',
      ['unprotected'],
      true,
      { rules },
      'o',
      false,
      `1 difference in the plan file; what it does to AMIs is not known${NOT}`,
    ],
    [
      'of files alone, where nobody asked',
      [],
      true,
      { rules },
      'o',
      true,
      '1 difference in the plan file; what it does to AMIs is not known',
    ],
    [
      'of files alone, of an account that was to be read',
      ['unprotected'],
      true,
      { rules: [...rules, ...rules] },
      null,
      true,
      '2 differences in the plan file; what it does to AMIs is not known',
    ],
  ])('%s', (_, failOn, compared, judged, offline, good, sentence) => {
    const request = makePreviewRequest({ failOn });
    expect(judgement(request, sources({ compared }), { preview: null, ...judged }, offline)).toEqual({
      good,
      sentence,
    });
  });
});

describe('why the account is not looked at', () => {
  const { session } = makePurgeRequest();
  const pullRequest = (fromFork: boolean): PreviewedPullRequest => ({
    event: 'pull_request',
    number: 1,
    baseSha: '',
    headSha: '',
    sha: '',
    headRepository: null,
    fromFork,
  });
  const host = (mayAskForIdToken: boolean): PreviewHost => ({ ...NO_PULL_REQUEST, mayAskForIdToken });
  const asked = (role: string | null) => makePreviewRequest({ session: { ...session, role } });

  it.each<[string, Parameters<typeof whyOffline>, RegExp | null]>([
    ['a fork', [asked(null), host(true), pullRequest(true)], /comes from a fork/],
    ['a role without a token', [asked('arn:role'), host(false), pullRequest(false)], /cannot assume arn:role/],
    ['a role without a token, by hand', [asked('arn:role'), host(false), null], /cannot assume arn:role/],
    ['nothing where the job may ask', [asked('arn:role'), host(true), null], null],
    ['nothing where no role is assumed', [asked(null), host(false), pullRequest(false)], null],
  ])('is %s', (_, of, why) => {
    const told = whyOffline(...of);
    if (why === null) expect(told).toBeNull();
    else expect(told).toMatch(why);
  });

  it('is in the report what failed, with its account', () => {
    const entries = entriesOf([failureOf(frankfurt, 'eu-central-1', 'read', fault)], makePreviewRequest(), look);
    expect(entries).toMatchObject([{ account, region: frankfurt, action: 'read', message: fault.message }]);
  });
});
