import { describe, expect, it } from 'vitest';
import {
  type ExpiryRule,
  failure,
  type Region,
  type Resource,
  region,
  resourceId,
  success,
} from '../../../src/model.ts';
import { CopyWishes, checkDestinations, destinationsOf } from '../../../src/modes/backup/copy-wishes.ts';
import { DAY, fault, frankfurt, makeBackupRequest, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { makePlan, makeRule } from '../../plan/make-plan.ts';
import { days, makeRequest } from './make-planned.ts';
import { makeRun } from './make-run.ts';

const ireland = region('eu-west-1');
const to = (where: Region, expiry: ExpiryRule | null = null) => ({ to: where, expiry });
const asked = (where: Region) => ({ ...to(where), text: '' });

describe('where copies are wanted', () => {
  it('is said by the input of a backup by tag, each region once', () => {
    const request = makeBackupRequest({ copyTo: [asked(oregon), asked(ireland), asked(oregon)] });
    const rule = makeRule({ copies: [{ ...to(frankfurt), kmsKey: null }] });
    expect(destinationsOf(request, [{ plan: makePlan(), rule }])).toEqual([ireland, oregon]);
  });

  it('is said by the rules of a backup by plan', () => {
    const rule = makeRule({ copies: [{ ...to(frankfurt), kmsKey: null }] });
    expect(
      destinationsOf(
        makeRequest(),
        [rule, makeRule()].map((one) => ({ plan: makePlan(), rule: one })),
      ),
    ).toEqual([frankfurt]);
  });
});

describe('regions where copies are wanted', () => {
  const check = (
    wanted: readonly Region[],
    enabled: readonly Region[] | null,
    listed: readonly Region[] | null = [],
  ) => {
    const connection = { enabledRegions: async () => (listed === null ? failure(fault) : success(listed)) };
    // Of a connection, nothing but this is asked.
    return checkDestinations(wanted, { enabled, chosen: [] }, connection, makeRun(), 'copy-to');
  };

  it('are taken where they are enabled', async () => {
    expect(await check([oregon], [oregon, ireland])).toEqual({ ok: true, value: [] });
    expect(await check([oregon], null, [oregon])).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['by what is known', [oregon, frankfurt]],
    ['by what is asked', null],
  ] as const)('are refused where they are not, %s', async (_, enabled) => {
    const step = await check([ireland, oregon, region('eu-north-1')], enabled, [oregon, frankfurt]);
    const message =
      'copy-to: copies are wanted in "eu-west-1", "eu-north-1", which is no enabled region of this account; enabled are eu-central-1, us-west-2';
    const advice = 'Correct copy-to and run again; nothing was changed.';
    expect(step).toEqual({
      ok: false,
      refusals: [{ target: 'copy-to', fault: { code: 'bad-input', message, advice } }],
    });
  });

  it('are taken with a warning where nobody tells which are enabled', async () => {
    const told = (names: string) => [
      {
        region: null,
        target: 'copy-to',
        message: `whether ${names} enabled, where copies are wanted, could not be asked: ${fault.message}`,
      },
    ];
    expect(await check([oregon], null, null)).toEqual({ ok: true, value: told('us-west-2 is') });
    expect(await check([oregon, ireland], null, null)).toEqual({ ok: true, value: told('us-west-2, eu-west-1 are') });
  });
});

describe('the wishes of a backup', () => {
  const wishes = () => new CopyWishes(NOW, 'copy-to');
  const END = NOW + 7 * DAY;
  const tag = (value: string) => [['BackupCopyTo', value]];
  const quiet = { refusals: [], warnings: [] };
  const told = (one: CopyWishes) => ({ refusals: one.refusals(), warnings: one.warnings() });

  it.each([
    ['with its own expiry', [to(oregon)], tag('us-west-2=2026-11-28T23:00:00Z')],
    ['with one of their own', [to(oregon, days(30))], tag('us-west-2=2026-12-21T23:00:00Z')],
    [
      'in each region, with the later of two',
      [to(oregon, days(1)), to(ireland), to(oregon, days(30)), to(oregon, days(2))],
      tag('us-west-2=2026-12-21T23:00:00Z eu-west-1=2026-11-28T23:00:00Z'),
    ],
    ['for ever, whatever else', [to(oregon, { keep: 'for-ever' }), to(oregon)], tag('us-west-2=never')],
    ['for ever, whatever before', [to(oregon), to(oregon, { keep: 'for-ever' })], tag('us-west-2=never')],
    ['none where none is wanted', [], []],
  ] as const)('%s', (_, wanted, expected) => {
    const all = wishes();
    expect(all.of(makeResource(), END, wanted)).toEqual(expected);
    expect(told(all)).toEqual(quiet);
  });

  it('holds as long as the backup where that is kept for ever', () => {
    expect(wishes().of(makeResource(), 'never', [to(oregon)])).toEqual(tag('us-west-2=never'));
  });

  it('are none in its own region, which is told, once of each resource', () => {
    const all = wishes();
    const [web, other] = [makeResource(), makeResource({ id: resourceId('i-2') })];
    expect(all.of(web, END, [to(frankfurt), to(oregon), to(frankfurt, days(1))])).toEqual(
      tag('us-west-2=2026-11-28T23:00:00Z'),
    );
    const message = (ids: string, them: string) =>
      `eu-central-1 is the region of ${ids} too, so no copy is wanted there of ${them}`;
    expect(all.warnings()).toEqual([{ region: frankfurt, target: 'copy-to', message: message(web.id, 'it') }]);
    all.of(other, END, [to(frankfurt), to(oregon)]);
    expect(all.warnings().map((one) => one.message)).toEqual([message(`${web.id}, i-2`, 'these')]);
    expect(all.refusals()).toEqual([]);
  });

  it('are refused where none would be made', () => {
    const all = wishes();
    const away = makeResource({ region: oregon });
    expect(all.of(away, END, [to(oregon)])).toEqual([]);
    all.of(makeResource(), END, [to(frankfurt)]);
    expect(all.refusals().map(({ target, fault: { message } }) => [target, message])).toEqual([
      [
        'copy-to',
        'copy-to: copies are wanted in eu-central-1, us-west-2 alone, where all selected resources are themselves, so that none would be made; name another region',
      ],
    ]);
    all.of(makeResource(), END, [to(oregon)]);
    expect(all.refusals()).toEqual([]);
  });

  const regions = Array.from({ length: 9 }, (_, index) => region(`eu-central-${index + 10}`));
  // 15 letters, an equals sign, 20 of the instant, and a blank between two.
  const long = (count: number, ids: number, more: Partial<Resource> = {}) => {
    const all = wishes();
    for (let index = 0; index < ids; index += 1)
      all.of(
        makeResource({ id: resourceId(`i-${index}`), ...more }),
        END,
        regions.slice(0, count).map((one) => to(one)),
      );
    return all.refusals().map(({ fault: { message } }) => message);
  };

  it.each([
    [7, 1, []],
    [8, 1, ['i-0']],
    [8, 10, ['i-0, i-1, i-2, i-3, i-4, i-5, i-6, i-7, i-8, i-9']],
    [8, 11, ['i-0, i-1, i-2, i-3, i-4, i-5, i-6, i-7, i-8, i-9 and 1 more']],
  ])('in %d regions, of %d resources, are refused where they do not fit: %j', (count, ids, expected) => {
    const message = (named: string) =>
      `copy-to: the copies that are wanted of ${named} do not fit in the 256 characters of a tag; name fewer regions`;
    expect(long(count, ids)).toEqual(expected.map(message));
  });

  it.each([
    [143, 256, 0],
    [144, 257, 1],
  ])('may be as long as a tag: %#', (letters, length, refusals) => {
    const all = wishes();
    const wanted = ['a'.repeat(100), 'b'.repeat(letters)].map((name) => to(region(name)));
    expect(all.of(makeResource(), 'never', wanted)[0]?.[1]).toHaveLength(length);
    expect(all.refusals()).toHaveLength(refusals);
  });
});
