import { describe, expect, it } from 'vitest';
import { readTagText, writeTagText } from '../../../src/aws/rds/tag-text.ts';
import { tagsReadBack, tagsToWrite } from '../../../src/aws/rds/tags.ts';
import type { WrittenTags } from '../../../src/model.ts';
import { anyCharacter } from '../../laws/any-character.ts';
import { fc } from '../../laws/fast-check.ts';

// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html
const LEGAL = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.stringMatching(/^[@A-F0-9a-f,~cut-]{0,60}$/),
  fc.tuple(fc.constantFrom('aws:', 'rds:', 'AWS:', 'Rds:'), fc.string({ maxLength: 40 })).map(([a, b]) => a + b),
);
const longText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 300 }),
  fc.stringMatching(/^[a-z, ]{240,300}$/),
);

describe('the value of a tag of RDS', () => {
  it('has only characters that RDS takes, at most 256 of them, and no reserved beginning', () => {
    fc.assert(
      fc.property(fc.oneof(text, longText), (value) => {
        const written = writeTagText(value);
        expect(written).toMatch(LEGAL);
        expect([...written].length).toBeLessThanOrEqual(256);
        expect(written).not.toMatch(/^(aws|rds):/i);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it was before', () => {
    fc.assert(
      fc.property(
        text.filter((value) => value.isWellFormed()),
        (value) => {
          fc.pre([...writeTagText(value)].length < 256);
          expect(readTagText(writeTagText(value))).toBe(value);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is another for another text, cut or not', () => {
    fc.assert(
      fc.property(fc.oneof(text, longText), fc.oneof(text, longText), (one, other) => {
        fc.pre(one !== other && one.isWellFormed() && other.isWellFormed());
        expect(writeTagText(one)).not.toBe(writeTagText(other));
        expect(readTagText(writeTagText(one))).not.toBe(readTagText(writeTagText(other)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Backup:daily, Stage:production', 'Backup:daily@2C Stage:production'],
    ['ops@example.com', 'ops@40example.com'],
    ['aws:stack:web', '@61ws:stack:web'],
    ['größer ~1 😀', 'größer @7E1 @F0@9F@98@80'],
    ['https://github.com/acme/ops/actions/runs/1', 'https://github.com/acme/ops/actions/runs/1'],
  ])('%s is written as %s', (value, written) => {
    expect(writeTagText(value)).toBe(written);
    expect(readTagText(written)).toBe(value);
  });

  it.each(['ops@example.com', 'a@2c', '@61', '@FF', 'x@cut-0123456789abcdef'])(
    'that somebody else wrote is left alone: %s',
    (value) => {
      expect(readTagText(value)).toBe(value);
    },
  );

  it('is cut between characters, and then equals no text that was not cut like it', () => {
    const commas = ','.repeat(100);
    const written = writeTagText(commas);
    expect(written).toMatch(/^(@2C)+@cut-[0-9a-f]{16}$/);
    expect(written.length).toBeGreaterThan(250);
    expect(readTagText(written)).toBe(written);
    const almost = writeTagText(`${commas.slice(1)};`);
    expect(almost.slice(0, 200)).toBe(written.slice(0, 200));
    expect(almost).not.toBe(written);
  });
});

const OURS: WrittenTags = {
  CreatedBy: 'backupViaTag',
  Expire: '2026-12-21T23:00:00Z',
  Name: '2026/11/21 23:00:00 Backup of orders',
  BackupSource: 'orders',
  BackupTag: 'Backup:daily, Stage:production',
  BackupRun: 'https://github.com/acme/ops/actions/runs/1',
};

describe('the tags of a new snapshot', () => {
  const asked = { tags: OURS, pointTags: [], userTags: [] };

  it('are ours in the alphabet of RDS', () => {
    expect(tagsToWrite(asked)).toEqual([
      { Key: 'CreatedBy', Value: 'backupViaTag' },
      { Key: 'Expire', Value: '2026-12-21T23:00:00Z' },
      { Key: 'Name', Value: '2026/11/21 23:00:00 Backup of orders' },
      { Key: 'BackupSource', Value: 'orders' },
      { Key: 'BackupTag', Value: 'Backup:daily@2C Stage:production' },
      { Key: 'BackupRun', Value: 'https://github.com/acme/ops/actions/runs/1' },
    ]);
  });

  it('and those of the user, which stay as they are wherever RDS takes them so', () => {
    const userTags = [
      ['Owner', 'ops@example.com'],
      ['List', 'a, b'],
      ['Stack', 'aws:thing'],
    ] as const;
    expect(tagsToWrite({ ...asked, pointTags: [['BackupLaunch', 'class=db.t3.micro']], userTags }).slice(6)).toEqual([
      { Key: 'BackupLaunch', Value: 'class=db.t3.micro' },
      { Key: 'Owner', Value: 'ops@example.com' },
      { Key: 'List', Value: 'a@2C b' },
      { Key: 'Stack', Value: '@61ws:thing' },
    ]);
  });

  it('are read back as they were, and a value that was cut as what stands in the tag', () => {
    const plan = { ...OURS, BackupPlan: 'gold/daily, gold/weekly' };
    expect(tagsReadBack(plan)).toEqual(plan);
    const long = ','.repeat(200);
    expect(tagsReadBack({ ...OURS, BackupTag: long }).BackupTag).toBe(writeTagText(long));
  });
});
