import { describe, expect, it } from 'vitest';
import { isSlotOf } from '../../src/aws/rds/slot-name.ts';
import { type NamingContext, slotOf, writtenTags } from '../../src/decide/naming.ts';
import { backupTagValue, carriesAll, readTagLines, type TagLine, tagText } from '../../src/decide/tag-lines.ts';
import { KINDS, resourceId } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

// Letters, digits and the signs that the API reference lists for an AMI name, 3 to 128 of them.
const LEGAL = /^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/;

const key = fc.string({ minLength: 1, maxLength: 128, unit: 'grapheme' }).filter((text) => {
  return !/[:\r\n]/.test(text) && text.trim() === text && [...text].length <= 128;
});
const value = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 200, maxLength: 256 }))
  .filter((text) => !/[\r\n]/.test(text) && text.trim() === text && [...text].length <= 256);
const line: fc.Arbitrary<TagLine> = fc.record({ key, value });
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (one) => one.key });
const instance = fc.stringMatching(/^i-([0-9a-f]{8}|[0-9a-f]{17})$/).map(resourceId);
const runId = fc.bigInt({ min: 1n, max: 10n ** 20n }).map(String);
const context: fc.Arbitrary<NamingContext> = fc.record({
  startedAt: fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000),
  workflowRun: fc.option(
    runId.map((id) => ({ id, url: `https://github.com/acme/ops/actions/runs/${id}` })),
    { nil: null },
  ),
  tagLines: lines,
  expiryText: fc.constantFrom('+30 days', '30 days', '6 months', 'never', '1 month 2 weeks'),
});

describe('the slot', () => {
  it('is legal as an AMI name', () => {
    fc.assert(
      fc.property(instance, context, (id, naming) => {
        expect(slotOf({ kind: 'ec2-instance', id }, naming)).toMatch(LEGAL);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same run, lines, expiry and instance', () => {
    fc.assert(
      fc.property(instance, context, (id, naming) => {
        const again = {
          ...naming,
          tagLines: naming.tagLines.toReversed().map((one) => ({ ...one })),
          startedAt: naming.workflowRun === null ? naming.startedAt : naming.startedAt + 1_234_567,
        };
        expect(slotOf({ kind: 'ec2-instance', id }, again)).toBe(slotOf({ kind: 'ec2-instance', id }, naming));
      }),
    );
  });

  it('differs where any one of them differs', () => {
    fc.assert(
      fc.property(instance, instance, context, context, (id, otherId, naming, other) => {
        const name = slotOf({ kind: 'ec2-instance', id }, naming);
        if (otherId !== id) expect(slotOf({ kind: 'ec2-instance', id: otherId }, naming)).not.toBe(name);
        if (other.expiryText !== naming.expiryText) {
          expect(slotOf({ kind: 'ec2-instance', id }, { ...naming, expiryText: other.expiryText })).not.toBe(name);
        }
        if (other.workflowRun?.id !== naming.workflowRun?.id) {
          expect(slotOf({ kind: 'ec2-instance', id }, { ...naming, workflowRun: other.workflowRun })).not.toBe(name);
        }
        if (naming.workflowRun === null && other.startedAt !== naming.startedAt) {
          expect(slotOf({ kind: 'ec2-instance', id }, { ...naming, startedAt: other.startedAt })).not.toBe(name);
        }
        const pairs = (some: readonly TagLine[]) => some.map((one) => JSON.stringify([one.key, one.value])).sort();
        if (pairs(other.tagLines).join() !== pairs(naming.tagLines).join()) {
          expect(slotOf({ kind: 'ec2-instance', id }, { ...naming, tagLines: other.tagLines })).not.toBe(name);
        }
      }),
      { numRuns: 300 },
    );
  });
});

// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (DBInstanceIdentifier): 1 to 63
// letters, digits and hyphens, first a letter, no hyphen at the end, no two in a row.
const database = fc
  .oneof(
    fc.stringMatching(/^[a-z](-?[a-z0-9]){0,62}$/),
    // Alike for long, so that what is cut off is where they differ.
    fc
      .stringMatching(/^[a-z0-9]([a-z0-9]-?){0,20}[a-z0-9]$/)
      .map((end) => `customer-database-of-the-whole-company-${end}`),
  )
  .filter((text) => text.length <= 63)
  .map(resourceId);
const databaseKind = fc.constantFrom('rds-instance' as const, 'rds-cluster' as const);
const LEGAL_DATABASE_SLOT = /^[a-z](-?[a-z0-9])*$/;

describe('the slot of a database', () => {
  it('is legal as the name of a DB snapshot', () => {
    fc.assert(
      fc.property(databaseKind, database, context, (kind, id, naming) => {
        const name = slotOf({ kind, id }, naming);
        expect(name).toMatch(LEGAL_DATABASE_SLOT);
        expect(name.length).toBeLessThanOrEqual(KINDS[kind].slot.mostCharacters);
      }),
      { numRuns: 500 },
    );
  });

  it('is that of no other database, however much of its id is cut off', () => {
    fc.assert(
      fc.property(databaseKind, database, database, context, (kind, id, otherId, naming) => {
        fc.pre(id !== otherId);
        expect(slotOf({ kind, id }, naming)).not.toBe(slotOf({ kind, id: otherId }, naming));
      }),
      { numRuns: 500 },
    );
  });

  it('is known by its name as one of this database, and as none of another', () => {
    fc.assert(
      fc.property(databaseKind, database, database, context, (kind, id, otherId, naming) => {
        const name = slotOf({ kind, id }, naming);
        expect(isSlotOf(name, id)).toBe(true);
        // Of two that begin alike, the cut leaves nothing to tell them apart by: there the tags do.
        if (!otherId.startsWith(id.slice(0, 10))) expect(isSlotOf(name, otherId)).toBe(false);
        for (const copy of [`${name}-copy`, `copy-of-${name}`, 'before-the-upgrade', `rds:${name}`]) {
          expect(isSlotOf(copy, id)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the tags', () => {
  it('are within the limits of EC2', () => {
    fc.assert(
      fc.property(instance, context, (id, naming) => {
        const tags = writtenTags(
          { id: id, name: '' },
          slotOf({ kind: 'ec2-instance', id }, naming),
          naming.startedAt,
          naming,
        );
        for (const text of Object.values(tags)) expect([...text].length).toBeLessThanOrEqual(256);
        expect(Object.keys(tags)).toHaveLength(6);
      }),
    );
  });
});

describe('tag lines', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const text = some.map(tagText).join('\n');
        expect(readTagLines(text)).toEqual({ ok: true, lines: some });
      }),
    );
  });

  it('give one value of BackupTag in any order, in 256 characters', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const text = backupTagValue(some);
        expect(backupTagValue(some.toReversed())).toBe(text);
        expect([...text].length).toBeLessThanOrEqual(256);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('are carried by exactly those that have every one of them', () => {
    fc.assert(
      fc.property(lines, fc.nat(), value, (some, place, other) => {
        const tags = new Map(some.map((one) => [one.key, one.value]));
        expect(carriesAll(tags, some)).toBe(true);
        const changed = some[place % some.length];
        if (changed === undefined || other === changed.value) return;
        expect(carriesAll(new Map([...tags, [changed.key, other]]), some)).toBe(false);
        tags.delete(changed.key);
        expect(carriesAll(tags, some)).toBe(false);
      }),
    );
  });
});
