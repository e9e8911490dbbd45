import { describe, expect, it } from 'vitest';
import type { ChangeSet, Expiry, Resource } from '../../../src/model.ts';
import { decideBackup, type WantedCopy } from '../../../src/modes/backup/decide.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import {
  makeBackupRequest,
  makeInventory,
  makeRegion,
  makeResource,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';
import { makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';
import { creates, days, decide, dueOf, machine, makeRequest, nightly, onlyCreate } from './make-planned.ts';

const idle = { copied: [{ text: 'Nothing*', pattern: 'Nothing*', excludes: false }], extra: [] };
const told = ({ warnings }: ChangeSet) => warnings.map(({ target }) => target);

describe('a backup by tag', () => {
  const of = (resource: Resource, more: Parameters<typeof makeBackupRequest>[0] = {}) =>
    decideBackup(makeInventory(makeRegion({ resources: [resource] })), makeBackupRequest(more), NOW);

  it('writes no wish where nobody says so', () => {
    expect(creates(of(makeResource())).map(({ pointTags }) => pointTags)).toEqual([[]]);
  });

  it('tells what each backup is to be warned of, and which pattern picks nothing', () => {
    const carried = new Map([
      ['Backup', 'ProductionDaily'],
      ['BackupExclude', '/dev/sdf'],
    ]);
    expect(told(of(makeResource({ tags: carried })))).toEqual([web]);
    expect(told(of(makeResource(), { tagWishes: idle }))).toEqual(['copy-tags']);
  });
});

describe('a backup by plan', () => {
  const plan = (name: string, more: Parameters<typeof makeSelection>[0] = {}) =>
    makePlan({ name, selection: makeSelection({ tags: tags('Backup:daily'), ...more }) });
  const one = machine(web, 'Backup:daily', 'Tier:gold');

  it('tells of what two plans leave out what the first says', () => {
    const except = { except: tags('Tier:gold') };
    const due = [...dueOf(plan('a', except), nightly), ...dueOf(plan('b', except), nightly)];
    expect(decide([one], due).skipped.map(({ reason }) => reason)).toEqual([
      'its tag Tier:gold keeps it out of the plan a',
    ]);
  });

  it('hands on the copies that its rules want', () => {
    const copies = [{ to: oregon, expiry: null, kmsKey: null }];
    const asked: (readonly [Expiry, readonly WantedCopy[]])[] = [];
    const due = dueOf(plan('a'), nightly, makeRule({ name: 'copied', expiry: days(1), copies }));
    decidePlannedBackup(
      makeInventory(makeRegion({ resources: [one] })),
      makeRequest(),
      due,
      NOW,
      (_, expiry, wanted) => {
        asked.push([expiry, wanted]);
        return [];
      },
    );
    expect(asked).toEqual([[expect.any(Number), copies]]);
  });

  it('tells which pattern picks no tag, where something is backed up', () => {
    const request = makeRequest({ tagWishes: idle });
    expect(told(decide([one], dueOf(plan('a'), nightly), { request }))).toEqual(['copy-tags']);
    expect(told(decide([], dueOf(plan('a'), nightly), { request }))).toEqual([]);
  });

  it('names the tag that was probably meant, where nothing is selected', () => {
    const due = dueOf(plan('a'), nightly);
    expect(decide([machine(web, 'Backup:Daily')], due).failures[0]?.fault.message).toBe(
      'no resource that can be backed up is selected by a/nightly; did you mean "Backup:Daily"?',
    );
  });

  it('counts what is broken among what matches', () => {
    const obstacle = { reason: 'it is in a wrong state', actionNeeded: true, incident: true } as const;
    const broken = { ...machine('i-0bbbbbbbbbbbbbbb2', 'Backup:daily'), obstacle };
    const { changes, failures, matched } = decide([one, broken], dueOf(plan('a'), nightly));
    expect([changes.length, failures.length, matched]).toEqual([1, 1, 2]);
  });

  it('is made for the first of two plans that keep it for as long', () => {
    const [gold, day] = [plan('gold', { tags: tags('Tier:gold') }), plan('day')];
    const tagOf = (...plans: readonly (typeof gold)[]) =>
      onlyCreate(
        decide(
          [one],
          plans.flatMap((each) => dueOf(each, nightly)),
        ),
      ).tags.BackupTag;
    expect(tagOf(gold, day)).toBe('Tier:gold');
    expect(tagOf(day, gold)).toBe('Backup:daily');
  });
});
