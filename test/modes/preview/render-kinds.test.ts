import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { type OwnKindName, type Resource, recoveryPointId, resourceId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { renderPreviewDocument } from '../../../src/modes/preview/summary/document.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { DAY, makePoint, makeResource, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { makeFailed, makeReport } from '../../report/make-report.ts';
import { asRead, renderText } from '../../report/views.ts';
import { makeInput } from './make-preview.ts';
import { readPreview, renderPreview } from './render-preview.ts';

const COMMENT = 65_536;
const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));
const elsewhere = fileOf(
  makePlan('production', [makeRule('daily', days(30))], {
    selection: makeSelection({ tags: [{ key: 'Backup', value: 'Nobody' }] }),
  }),
);
const BOTH: readonly OwnKindName[] = ['rds-instance', 'rds-cluster'];

const arnOf = (kind: OwnKindName, name: string) =>
  recoveryPointId(
    `arn:aws:rds:eu-central-1:111122223333:${kind === 'rds-cluster' ? 'cluster-' : ''}snapshot:${name}-1`,
  );
const resourceOf = (kind: OwnKindName, name: string): Resource =>
  makeResource({ kind, id: resourceId(name), name: '', volumes: [] });
/** One that was made two days ago and expires in 28. */
function pointOf(kind: OwnKindName, name: string) {
  const createdAt = NOW - 2 * DAY;
  const source = resourceId(name);
  const tags = { source, expire: formatInstant(createdAt + 30 * DAY), backupPlan: 'production/daily', backupTag: null };
  return makePoint({ kind, id: arnOf(kind, name), name: `${name}-1`, createdAt, source, tags });
}

interface Case {
  readonly base?: PlanFile | null;
  readonly head?: PlanFile;
  readonly names?: readonly string[];
}

/** Databases and clusters of the same names, each with one snapshot. */
function inputOf(kinds: readonly OwnKindName[], { base = daily(30), head = daily(7), names = ['orders'] }: Case = {}) {
  const pairs = names.flatMap((name) => kinds.map((kind) => [kind, name] as const));
  const resources = pairs.map(([kind, name]) => resourceOf(kind, name));
  const points = pairs.map(([kind, name]) => pointOf(kind, name));
  return makeInput({ base, head, kinds, resources, points });
}

function textOf(input: PreviewInput, asOf: number | null = null): string {
  const preview = comparePlans(input);
  const judged = asOf === null ? null : judgeAsOf(input, asOf);
  const entry = {
    ...verdictOf(preview, []),
    preview,
    rules: preview.rules,
    schedules: [],
    asOf: judged,
    notes: [],
  };
  const report = makeReport({ mode: 'preview', dryRun: true, kinds: input.kinds, preview: entry });
  return renderText(report, { width: 140, colour: false });
}

describe('the sentence of a preview over kinds', () => {
  const sentence = (kinds: readonly OwnKindName[], part: Case) =>
    verdictOf(comparePlans(inputOf(kinds, part)), []).sentence;

  it.each<[string, readonly OwnKindName[], Case]>([
    ['1 DB snapshot becomes deletable sooner, the first from 2026-11-26T23:00:00Z', ['rds-instance'], {}],
    ['2 recovery points become deletable sooner, the first from 2026-11-26T23:00:00Z', BOTH, {}],
    ['1 database cluster loses its protection', ['rds-cluster'], { head: fileOf() }],
    [
      '2 resources gain protection; no recovery point becomes deletable sooner',
      BOTH,
      { base: elsewhere, head: daily(30) },
    ],
    [
      'No snapshot becomes deletable sooner, and no volume loses its protection',
      ['ebs-volume'],
      { base: daily(7), head: daily(30), names: [] },
    ],
  ])('%s', (words, kinds, part) => {
    expect(sentence(kinds, part)).toBe(words);
  });
});

describe('a preview of a database and a cluster of the same name', () => {
  it('says the kind of each in its JSON', () => {
    const input = inputOf(BOTH, { head: fileOf() });
    const gone = comparePlans(input);
    expect(gone.kinds).toEqual(BOTH);
    expect(gone.protection.map(({ kind, resourceId }) => [kind, resourceId])).toEqual([
      ['rds-cluster', 'orders'],
      ['rds-instance', 'orders'],
    ]);
    const sooner = comparePlans(inputOf(BOTH));
    expect(sooner.fates.map(({ kind, recoveryPointId }) => [kind, recoveryPointId])).toEqual([
      ['rds-cluster', arnOf('rds-cluster', 'orders')],
      ['rds-instance', arnOf('rds-instance', 'orders')],
    ]);
    expect(sooner.after.deletions.map(({ kind }) => kind).sort()).toEqual(['rds-cluster', 'rds-instance']);
    const then = judgeAsOf(inputOf(BOTH), NOW + 10 * DAY);
    expect(then.kinds).toEqual(BOTH);
    expect([...then.deleted, ...then.kept].map(({ kind }) => kind)).toEqual(['rds-cluster', 'rds-instance']);
  });

  it('tells them apart in Markdown, each with its own link and line', () => {
    const text = readPreview(comparePlans(inputOf(BOTH)), { budgetBytes: 1_000_000 });
    const link = (cluster: boolean) =>
      `[orders](https://eu-central-1.console.aws.amazon.com/rds/home?region=eu-central-1#database:id=orders;is-cluster=${cluster})`;
    expect(text).toContain('<summary>2 existing recovery points of 2 resources deletable sooner</summary>');
    expect(text).toContain('| Resource | Kind | Region | Recovery point | Created | Deletable from | Before |');
    expect(text).toContain(`| ${link(false)} | rds-instance | eu-central-1 | orders-1 | 2026-11-19T23:00:00Z |`);
    expect(text).toContain(`| ${link(true)} | rds-cluster | eu-central-1 | orders-1 | 2026-11-19T23:00:00Z |`);
    expect(text).not.toContain('arn:aws');
  });

  it.each<[string, readonly OwnKindName[]]>([
    ['databases', ['rds-instance']],
    ['clusters', ['rds-cluster']],
    ['volumes', ['ebs-volume']],
    ['several kinds', ['ebs-volume', ...BOTH]],
  ])('of %s speaks of neither AMIs nor instances', (_, kinds) => {
    const texts = [
      textOf(inputOf(kinds), NOW + 10 * DAY),
      textOf(inputOf(kinds, { head: fileOf() }), NOW + 60 * DAY),
      textOf(inputOf(kinds, { base: null, head: fileOf(makePlan('none', [makeRule('daily', days(7))])) })),
      renderPreview(comparePlans(inputOf(kinds)), { budgetBytes: COMMENT }),
    ];
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(500);
      const lines = text.replaceAll('rds-instance', '').split('\n');
      expect(lines.filter((line) => /\bAMIs?\b|\binstances?\b/i.test(line))).toEqual([]);
    }
  });

  it('keeps the newest of each resource, in its own word', () => {
    const old = BOTH.map((kind) => {
      const point = pointOf(kind, 'orders');
      return {
        ...point,
        createdAt: NOW - 40 * DAY,
        tags: { ...point.tags, backupPlan: null, expire: formatInstant(NOW - 10 * DAY) },
      };
    });
    const resources = BOTH.map((kind) => resourceOf(kind, 'orders'));
    const input = makeInput({ kinds: BOTH, resources, points: old });
    expect(judgeAsOf(input, NOW).kept.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['rds-cluster', 'among the newest 1 of its database cluster'],
      ['rds-instance', 'among the newest 1 of its database'],
    ]);
  });
});

describe('findings over kinds', () => {
  const found = (kinds: readonly OwnKindName[], wanted: readonly OwnKindName[]) => {
    const selection = makeSelection({ tags: [{ key: 'Backup', value: 'Nobody' }], kinds: wanted });
    const head = fileOf(makePlan('lonely', [makeRule('daily', days(7))], { selection }));
    return comparePlans(inputOf(kinds, { base: null, head })).findings.map(({ message }) => message);
  };

  it.each<[readonly OwnKindName[], readonly OwnKindName[], string]>([
    [['ec2-instance'], [], 'Plan "lonely" selects no instance.'],
    [['rds-instance'], [], 'Plan "lonely" selects no database.'],
    [BOTH, [], 'Plan "lonely" selects no resource.'],
    [BOTH, ['rds-cluster', 'ebs-volume'], 'Plan "lonely" selects no database cluster.'],
    [
      ['ec2-instance'],
      ['rds-instance', 'rds-cluster'],
      'Plan "lonely" is for kinds that this preview does not look at; add to the input kinds: rds-instance, rds-cluster.',
    ],
  ])('of a look at %j, in a plan for %j', (kinds, wanted, message) => {
    expect(found(kinds, wanted)).toEqual([message]);
  });
});

describe('the preview of many databases', () => {
  it('fits a comment and counts what it leaves out', () => {
    const names = Array.from({ length: 500 }, (_, index) => `orders-of-a-rather-long-name-${index}`);
    const preview = comparePlans(inputOf(['rds-instance'], { names }));
    for (const budgetBytes of [COMMENT, 1_000_000]) {
      const text = renderPreview(preview, { budgetBytes });
      expect(Buffer.byteLength(text)).toBeLessThan(budgetBytes);
      const rows = text.split('\n').filter((line) => /^\| .* \| eu-central-1 \| orders-/.test(line)).length;
      const missing = Number(/\*\*(\d+) of 500 DB snapshots not shown here/.exec(text)?.[1] ?? 0);
      expect(rows + missing).toBe(500);
      expect(rows).toBeGreaterThan(50);
    }
  });

  it('says of which kind a region could not be read', () => {
    const failed = [makeFailed({ kind: 'rds-cluster', action: 'read', target: 'eu-central-1' })];
    const preview = comparePlans(inputOf(BOTH));
    const entry = { good: true, sentence: '', preview, rules: null, schedules: [], asOf: null, notes: [] };
    const text = asRead(renderPreviewDocument(entry, failed, { budgetBytes: COMMENT, reportPath: null }));
    expect(text).toContain('| eu-central-1 (rds-cluster) | You are not authorized');
  });
});
