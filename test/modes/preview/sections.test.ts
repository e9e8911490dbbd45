import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Fate, FateChange, Preview, ProtectionChange } from '../../../src/modes/preview/model.ts';
import { asOfSections, asOfSentence } from '../../../src/modes/preview/summary/more-sections.ts';
import {
  goneByResource,
  newlyDeletable,
  otherFates,
  protectionSections,
} from '../../../src/modes/preview/summary/sections.ts';
import { DAY, frankfurt, NOW } from '../../decide/make-model.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';
import { shown } from './shown-section.ts';

const cut = comparePlans(
  makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 9, 30)] }),
);
const [fate] = cut.fates;
const fates = (...all: readonly Partial<FateChange>[]): Pick<Preview, 'fates'> => ({
  fates: fate === undefined ? [] : all.map((more) => ({ ...fate, recoveryPointId: recoveryPointId('ami-1'), ...more })),
});
const MIXED: Pick<Preview, 'kinds'> = { kinds: ['ec2-instance', 'ebs-volume'] };
const CREATED = '2026-11-12T23:00:00Z';
const kept = (expiresAt: string | null, reason = 'it does not expire before'): Fate => ({
  end: 'kept',
  expiresAt,
  heldBy: null,
  reason,
});
const gone = (from: string): Fate => ({ end: 'deleted', from, purgedAt: from, expiresAt: null, heldBy: null });

const ID = instanceId(0);
const PLACE = `web-0 ${ID} | eu-central-1 | ami-1 | ${CREATED}`;

describe('what goes sooner', () => {
  const preview: Preview = {
    ...cut,
    ...fates(
      { change: 'newly-deletable', deletableFrom: '2026-12-02T00:00:00Z', before: gone('2026-12-12T23:00:00Z') },
      { change: 'newly-deletable', deletableFrom: null, before: kept('never') },
      { change: 'newly-deletable', deletableFrom: '2026-12-06T00:00:00Z', before: kept(null, 'why') },
      {
        change: 'newly-deletable',
        deletableFrom: '2026-12-06T00:00:00Z',
        before: kept('2027-01-01T00:00:00Z'),
        resourceId: instanceId(1),
      },
      { change: 'later' },
    ),
  };

  it('is listed one by one', () => {
    expect(shown(newlyDeletable(preview))).toMatchObject({
      title: '4 existing AMIs of 2 instances deletable sooner',
      columns: 'Instance | Region | AMI | Created | Deletable from | Before',
      rows: [
        `${PLACE} | 2026-12-02T00:00:00Z | from 2026-12-12T23:00:00Z`,
        `${PLACE} | once nothing holds it | never expires`,
        `${PLACE} | 2026-12-06T00:00:00Z | kept: why`,
        `${PLACE.replace(ID, instanceId(1))} | 2026-12-06T00:00:00Z | expires 2027-01-01T00:00:00Z`,
      ],
      bad: true,
      folded: false,
    });
    expect(shown(newlyDeletable({ ...preview, ...MIXED })).columns).toBe(
      'Resource | Kind | Region | Recovery point | Created | Deletable from | Before',
    );
  });

  it('is listed by resource, from the first to the last', () => {
    expect(shown(goneByResource(preview))).toMatchObject({
      title: 'The 4 AMIs by instance',
      columns: 'Instance | Region | AMIs | Gone from | Was',
      rows: [
        `web-0 ${ID} | eu-central-1 | 3 | 2 Dec to 6 Dec, 1 without a date | 12 Dec, 2 without a date`,
        `web-0 ${instanceId(1)} | eu-central-1 | 1 | 6 Dec | 1 Jan`,
      ],
      folded: true,
    });
    const undated = { ...preview, ...fates({ change: 'newly-deletable', deletableFrom: null, before: kept('never') }) };
    const [latest, ...others] = preview.fates.toReversed().slice(2);
    expect(shown(goneByResource({ ...preview, fates: [latest, ...others].flatMap((one) => one ?? []) })).rows).toEqual([
      expect.stringContaining('| 3 | 2 Dec to 6 Dec, 1 without a date |'),
    ]);
    expect(shown(goneByResource(undated)).rows).toEqual([`web-0 ${ID} | eu-central-1 | 1 | no date | no date`]);
  });
});

describe('what goes otherwise', () => {
  it('is in three lists', () => {
    const before = gone('2026-12-01T00:00:00Z');
    const after = kept('2027-01-01T00:00:00Z');
    const preview = {
      ...cut,
      days: 1,
      ...fates(
        { change: 'spared', before, after },
        { change: 'replaced', before },
        { change: 'later', before },
        { change: 'expiry-lengthened', before: after, after: kept('never') },
      ),
    };
    const [replaced, later, lengthened] = otherFates(preview).map(shown);
    expect(replaced).toMatchObject({
      title: '1 existing AMI replaced by newer ones: min-keep held it for want of any',
      notes: ['"From" an instant on a purge may delete it.'],
      quiet: true,
    });
    expect(later).toMatchObject({
      title: '2 existing AMIs deleted later, or not within 1 day',
      columns: 'Instance | Region | AMI | Created | Before | After',
      rows: [
        expect.stringContaining(`${PLACE} | from 2026-12-01T00:00:00Z | from `),
        `${PLACE} | from 2026-12-01T00:00:00Z | expires 2027-01-01T00:00:00Z`,
      ],
    });
    expect(lengthened).toMatchObject({
      title: '1 existing AMI with a later expiry, none of them deleted within 1 day',
      rows: [`${PLACE} | expires 2027-01-01T00:00:00Z | never expires`],
    });
    const [two] = otherFates({ ...cut, ...fates({ change: 'replaced' }, { change: 'replaced' }) });
    expect(two?.title).toBe('2 existing AMIs replaced by newer ones: min-keep held them for want of any');
    expect(otherFates({ ...cut, fates: [] }).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('who is protected otherwise', () => {
  const one = (
    change: ProtectionChange['change'],
    before: readonly string[],
    after: readonly string[],
  ): ProtectionChange => ({
    change,
    kind: 'ec2-instance',
    region: frankfurt,
    resourceId: ID,
    resourceName: '',
    before,
    after,
  });

  it('is told in the open where it is nobody any more', () => {
    const protection = [
      one('lost', ['a', 'b'], []),
      one('moved', ['a'], ['b']),
      one('gained', [], ['a']),
      one('gained', [], ['a', 'b']),
    ];
    const [lost, gained, moved] = protectionSections({ ...cut, protection }).map(shown);
    expect(lost).toMatchObject({
      title: '1 instance loses its protection',
      columns: 'Instance | Region | Plans before | Plans after',
      rows: [`${ID} | eu-central-1 | a, b | none`],
      bad: true,
      folded: false,
      notes: ['No plan makes new AMIs of them; what exists goes when it expires.'],
    });
    expect(gained).toMatchObject({
      title: '2 instances gain protection',
      rows: [`${ID} | eu-central-1 | none | a`, `${ID} | eu-central-1 | none | a, b`],
      bad: false,
      folded: true,
      notes: [],
    });
    expect(moved).toMatchObject({ title: '1 instance is protected by other plans', bad: false });
    expect(protectionSections({ ...cut, protection: [] }).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('a day to come', () => {
  const points = [makeImage(0, 6, 7), makeImage(0, 5, 7), makeImage(0, 1, 7)];
  const [first, second, third] = points.map(({ id }) => id);
  const broken = { ...makeImage(0, 2, 7), tags: { ...makeImage(0, 2, 7).tags, expire: 'soon', backupPlan: null } };
  const asOf = judgeAsOf(
    makeInput({ head: daily(7), resources: [makeInstance(0)], points: [...points, broken] }),
    NOW + 2 * DAY,
  );

  it('is told in a sentence and two lists', () => {
    expect(asOfSentence(asOf)).toBe(
      `As of 2026-11-23T23:00:00Z, 2 existing AMIs deleted, 1 of them on that day, and 2 kept.`,
    );
    const [deleted, left] = asOfSections(asOf).map(shown);
    expect(deleted).toMatchObject({
      title: '2 existing AMIs deleted as of 2026-11-23T23:00:00Z',
      folded: true,
      quiet: false,
      columns: 'Instance | Region | AMI | Created | Deleted | On that day',
      rows: [
        `web-0 ${ID} | eu-central-1 | ${second} | 2026-11-16T23:00:00Z | 2026-11-23T23:00:00Z | yes`,
        `web-0 ${ID} | eu-central-1 | ${first} | 2026-11-15T23:00:00Z | 2026-11-22T23:00:00Z | before`,
      ],
    });
    expect(left).toMatchObject({ folded: false, quiet: true });
    expect(left?.rows).toEqual([
      `web-0 ${ID} | eu-central-1 | ${third} | 2026-11-20T23:00:00Z | 2026-11-27T23:00:00Z | it does not expire before`,
      `web-0 ${ID} | eu-central-1 | ${broken.id} | 2026-11-19T23:00:00Z | unreadable | it has no Expire tag that can be read`,
    ]);
    expect(asOfSections(null)).toEqual([]);
  });
});
