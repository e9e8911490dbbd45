import { describe, expect, it } from 'vitest';
import { idleWarnings } from '../../src/decide/create-change.ts';
import { chosenTags, readTagGlobs, type TagGlob } from '../../src/decide/tag-globs.ts';
import { userTags } from '../../src/decide/user-tags.ts';
import type { Resource } from '../../src/model.ts';
import { makeResource } from './make-model.ts';

const tagsOf = (...keys: readonly string[]) => new Map(keys.map((key) => [key, 'v']));
const numbered = (count: number, start = 'k') => Array.from({ length: count }, (_, index) => `${start}${index}`);
const fixed = (...keys: readonly string[]) => keys.map((key) => ({ key, value: 'f' }));

function globs(text: string): readonly TagGlob[] {
  const read = readTagGlobs(text);
  if (!read.ok) throw new Error(read.problem);
  return read.globs;
}

interface Asked {
  readonly kind?: Resource['kind'];
  readonly carried?: readonly string[];
  readonly copied?: string;
  readonly extra?: readonly string[];
  readonly ours?: number;
  readonly engine?: 'direct' | 'aws-backup';
}

function ask({ kind = 'ec2-instance', carried = [], copied = '', extra = [], ours = 0, engine = 'direct' }: Asked) {
  const resource = makeResource({ kind, tags: tagsOf(...carried) });
  const { tags, problems } = userTags(resource, { copied: globs(copied), extra: fixed(...extra) }, ours, engine);
  return { keys: tags.map(([key]) => key), problems };
}

describe('tags that do not fit beside ours', () => {
  it('are those beyond fifty', () => {
    expect(ask({ extra: numbered(43), ours: 7 })).toEqual({ keys: numbered(43), problems: [] });
    expect(ask({ extra: numbered(44), ours: 7 })).toEqual({
      keys: numbered(43),
      problems: ['k43 is left out of the tags of its AMI: an AMI has 50 at most, and ours come first'],
    });
  });

  it('are told by name, ten at most, each once', () => {
    const ten = numbered(10, 'over').join(', ');
    const extra = (count: number) => [...numbered(50), ...numbered(count, 'over')];
    const told = (count: number, more: Asked = {}) => ask({ extra: extra(count), ...more }).problems;
    const end = 'left out of the tags of its AMI: an AMI has 50 at most, and ours come first';
    expect(told(10)).toEqual([`${ten} are ${end}`]);
    expect(told(11)).toEqual([`${ten} and 1 more are ${end}`]);
    expect(told(2, { carried: ['over0', 'k0'], copied: '*' })).toEqual([`over0, over1 are ${end}`]);
  });
});

describe('keys that a picky service does not take', () => {
  it.each<[string, Asked, readonly string[], readonly string[]]>([
    ['letters of all scripts, and the signs of its list', { extra: ['é1 _.:/=+-@'] }, ['é1 _.:/=+-@'], []],
    ['128 characters', { extra: ['x'.repeat(128)] }, ['x'.repeat(128)], []],
    [
      '129 characters',
      { extra: ['x'.repeat(129)] },
      [],
      [`${'x'.repeat(129)} is left out of its tags: RDS takes no such key`],
    ],
    ['the start of AWS alone', { extra: ['AWS:x'] }, [], ['AWS:x is left out of its tags: RDS takes no such key']],
    ['the start of RDS, which it writes by itself', { extra: ['RDS:x'] }, [], []],
    ['a start that only looks so', { extra: ['awsome', 'x:rds:y'] }, ['awsome', 'x:rds:y'], []],
    [
      'the same key from the resource',
      { extra: ['a,b'], carried: ['a,b', 'a;b'], copied: '*' },
      [],
      ['a,b, a;b are left out of its tags: RDS takes no such key'],
    ],
  ])('%s', (_, asked, keys, problems) => {
    for (const kind of ['rds-instance', 'rds-cluster'] as const) {
      expect(ask({ ...asked, kind })).toEqual({ keys, problems });
    }
  });

  it('are taken by EC2, but for those that AWS Backup writes there', () => {
    expect(ask({ extra: ['a,b', 'rds:x'] })).toEqual({ keys: ['a,b', 'rds:x'], problems: [] });
    expect(ask({ extra: ['a,b', 'rds:x'], engine: 'aws-backup' })).toEqual({
      keys: [],
      problems: ['a,b is left out of its tags: AWS Backup takes no such key'],
    });
  });
});

it.each([
  'CreatedBy',
  'Expire',
  'Name',
  'BackupSource',
  'BackupSourceName',
  'BackupTag',
  'BackupRun',
  'BackupPlan',
  'BackupLaunch',
  'BackupGroups',
  'BackupLeftOut',
  'BackupCopyTo',
  'BackupCopyOf',
  'BackupVerified',
  'BackupTest',
  'BackupUndeleted',
])('nobody else writes %s', (key) => {
  expect(ask({ extra: [key, key.toLowerCase()] }).keys).toEqual([key.toLowerCase()]);
});

describe('a pattern that picks nothing', () => {
  const wishes = (copied: string) => ({ copied: globs(copied), extra: [] });
  const some = [makeResource({ tags: tagsOf('Team') }), makeResource({ tags: tagsOf('Cost') })];

  it.each([
    ['Team Cost', []],
    ['Team Csot', ['Csot']],
    ['team aws:*', ['team', 'aws:*']],
    // What is left out need not be there.
    ['!Secret', []],
  ])('%s', (copied, idle) => {
    expect(idleWarnings(some, wishes(copied))).toEqual(
      idle.map((text) => ({
        region: null,
        target: 'copy-tags',
        message: `copy-tags: "${text}" matches no tag of the resources that are backed up; check the spelling and the case of the key`,
      })),
    );
  });

  it('is nothing to tell where nothing is backed up', () => {
    expect(idleWarnings([], wishes('Csot'))).toEqual([]);
  });
});

describe('patterns of tag keys', () => {
  it.each([
    ['', []],
    [' ,\n a,, b\t', ['a', 'b']],
    ['a,!b', ['a', '!b']],
    ['"a b" !"c d"', ['"a b"', '!"c d"']],
    ['"a,b"', ['"a,b"']],
  ])('%j are read as %j', (text, texts) => {
    expect(globs(text).map((one) => one.text)).toEqual(texts);
    expect(globs(text).map(({ excludes }) => excludes)).toEqual(texts.map((one) => one.startsWith('!')));
  });

  it.each(['!', '""', '!""', '!!', '"a', 'a"b"', '"a"b', '"a\nb"', 'a "'])('%j cannot be read', (text) => {
    expect(readTagGlobs(text)).toEqual({
      ok: false,
      problem: expect.stringMatching(/ is wrong; write names or globs/),
    });
  });

  it.each([
    [100, ''],
    [101, '...'],
  ])('are quoted up to 100 characters: %d', (length, end) => {
    const read = readTagGlobs(`"${'x'.repeat(length - 1)}`);
    expect(read).toMatchObject({ problem: expect.stringContaining(`""${'x'.repeat(99)}${end}" is wrong; write`) });
  });

  it('never take along what AWS alone writes, in whatever case', () => {
    const tags = tagsOf('aws:x', 'AWS:y', 'my-aws:z', 'b', 'a');
    expect(chosenTags(tags, globs('*')).map(([key]) => key)).toEqual(['a', 'b', 'my-aws:z']);
    expect(chosenTags(tags, [])).toEqual([]);
    expect(chosenTags(tags, globs('b *'))).toEqual([
      ['b', 'v'],
      ['a', 'v'],
      ['my-aws:z', 'v'],
    ]);
  });
});
