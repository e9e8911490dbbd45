import { describe, expect, it } from 'vitest';
import { expiresAt, formatExpiry, formatInstant } from '../../src/decide/expiry.ts';
import type { RecoveryPoint } from '../../src/model.ts';
import type { RuleCopy } from '../../src/plan/model.ts';
import { decideRetain } from '../../src/plan/retain.ts';
import { account, DAY, frankfurt, HOUR, makePoint, NOW, oregon } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { days, fileOf, forEver, makePlan, makeRule } from './make-retained-plan.ts';

const START = NOW - 10 * DAY;
const SOURCE = 'eu-central-1/ami-0aaaaaaaaaaaaaaa9';
const context = { account, now: NOW, graceMilliseconds: 72 * HOUR };

/** A copy in Oregon, made a day after its backup. */
const copy = (expire: string, more: Partial<RecoveryPoint> = {}): RecoveryPoint =>
  makePoint({
    region: oregon,
    source: null,
    copyOf: SOURCE,
    createdAt: START + DAY,
    ...more,
    tags: {
      copyOf: SOURCE,
      expire,
      name: `${formatInstant(START).slice(0, 19).replaceAll('-', '/').replace('T', ' ')} Backup of i-0aaaaaaaaaaaaaaa1`,
      backupPlan: 'production/daily',
    },
  });

const fileWith = (copies: readonly RuleCopy[] | null, expiry = days(30)) =>
  fileOf(makePlan('production', [{ ...makeRule('daily', expiry), ...(copies !== null && { copies }) }]));
const wanted = (expiry: RuleCopy['expiry'], to = oregon): RuleCopy => ({ to, expiry, kmsKey: null });

describe('the expiry of a copy', () => {
  const in90 = formatExpiry(expiresAt(days(90), START));

  it.each([
    ['whose rule wants no copies', fileWith(null)],
    ['whose rule wants copies elsewhere alone', fileWith([wanted(days(20), frankfurt)])],
    ['whose rule wants it to expire when it does', fileWith([wanted(days(90))])],
  ])('%s is left alone', (_, file) => {
    expect(decideRetain([copy(in90)], file, context)).toEqual([]);
  });

  it.each([
    ['longer', wanted(days(120)), expiresAt(days(120), START), 'lengthen'],
    ['for ever', wanted(forEver), 'never', 'lengthen'],
    ['shorter', wanted(days(60)), expiresAt(days(60), START), 'shorten'],
    ['as long as the backup', wanted(null), expiresAt(days(30), START), 'shorten'],
  ] as const)('moves where the copies of its rule are kept %s, counted from the backup', (_, rule, to, because) => {
    expect(decideRetain([copy(in90)], fileWith([rule]), context)).toMatchObject([{ to, because }]);
  });

  it('stays where nobody knows when its backup was made', () => {
    const one = copy(in90);
    const nameless = { ...one, tags: { ...one.tags, name: null } };
    expect(decideRetain([nameless], fileWith([wanted(days(60))]), context)).toEqual([]);
  });

  it('is never that of the backup itself, and one retain is enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        (own, ofRule, here) => {
          const file = fileWith([wanted(days(ofRule), here ? oregon : frankfurt)], days(5));
          const from = formatExpiry(expiresAt(days(own), START));
          const [change] = decideRetain([copy(from)], file, context);
          if (!here || own === ofRule) {
            expect(change).toBeUndefined();
            return;
          }
          const asked = START + ofRule * DAY;
          if (ofRule > own) expect(change?.to).toBe(asked);
          else if (change !== undefined) expect(change.to).toBe(Math.max(asked, NOW + 72 * HOUR));
          if (change === undefined) return;
          expect(decideRetain([copy(formatExpiry(change.to))], file, context)).toEqual([]);
        },
      ),
    );
  });
});
