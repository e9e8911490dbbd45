import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupTagValue, canonicalLines, carriesAll, readTagLines } from '../../src/decide/tag-lines.ts';

describe('tag text that is right', () => {
  it.each([
    ['Backup:ProductionDaily', [['Backup', 'ProductionDaily']]],
    ['Backup:a:b::c', [['Backup', 'a:b::c']]],
    ['Backup:https://acme.example/x', [['Backup', 'https://acme.example/x']]],
    ['Backup:', [['Backup', '']]],
    ['Backup::', [['Backup', ':']]],
    ['Backup: daily', [['Backup', ' daily']]],
    ['Back up:every day', [['Back up', 'every day']]],
    ['*:?\\', [['*', '?\\']]],
    ['aws:autoscaling:groupName', [['aws', 'autoscaling:groupName']]],
    ['  Backup:daily  ', [['Backup', 'daily']]],
    [
      'Backup:daily\nStage:production',
      [
        ['Backup', 'daily'],
        ['Stage', 'production'],
      ],
    ],
    [
      '\r\n Backup:daily \r\n\r\n\tStage:production\r',
      [
        ['Backup', 'daily'],
        ['Stage', 'production'],
      ],
    ],
    ['Backup:daily\nBackup:daily', [['Backup', 'daily']]],
    [
      'Backup:daily\nbackup:Daily',
      [
        ['Backup', 'daily'],
        ['backup', 'Daily'],
      ],
    ],
    ['__proto__:x', [['__proto__', 'x']]],
    [`${'k'.repeat(128)}:${'v'.repeat(256)}`, [['k'.repeat(128), 'v'.repeat(256)]]],
    [`${'🔑'.repeat(128)}:${'🗝'.repeat(256)}`, [['🔑'.repeat(128), '🗝'.repeat(256)]]],
  ])('%j', (text, pairs) => {
    expect(readTagLines(text)).toEqual({ ok: true, lines: pairs.map(([key, value]) => ({ key, value })) });
  });

  it('holds up to 50 lines', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `key${index}:value`);
    expect(readTagLines(lines.join('\n'))).toMatchObject({ ok: true });
  });
});

describe('tag text that is wrong', () => {
  it.each([
    ['', '"" names no tag'],
    [' \n\t\r\n ', '"" names no tag'],
    ['Backup', '"Backup" has no colon'],
    ['Backup=daily', '"Backup=daily" has no colon'],
    ['Backup:daily\nStage', '"Stage" has no colon'],
    [':daily', '":daily" has no key before the colon'],
    [
      'Backup:daily\nBackup:weekly',
      '"Backup:daily" and "Backup:weekly" name one key with two values, which no resource can have',
    ],
    [`${'k'.repeat(129)}:v`, `the key "${'k'.repeat(129)}" is longer than 128 characters`],
    [`k:${'v'.repeat(257)}`, `the value "${'v'.repeat(257)}" is longer than 256 characters`],
    [
      Array.from({ length: 51 }, (_, index) => `key${index}:value`).join('\n'),
      '51 lines are more than the 50 tags that a resource can have',
    ],
  ])('%j', (text, why) => {
    expect(readTagLines(text)).toEqual({
      ok: false,
      problem: `${why}; write one Key:Value a line, such as "Backup:ProductionDaily"`,
    });
  });
});

describe('carrying a tag', () => {
  const tags = new Map([
    ['Backup', 'ProductionDaily'],
    ['Stage', 'production'],
    ['Empty', ''],
  ]);

  it.each([
    ['Backup:ProductionDaily', true],
    ['Backup:ProductionDaily\nStage:production', true],
    ['Empty:', true],
    ['Backup:productiondaily', false],
    ['backup:ProductionDaily', false],
    ['Backup:Production', false],
    ['Backup:ProductionDaily2', false],
    ['Backup:Production*', false],
    ['Backup:*', false],
    ['Backup:?roductionDaily', false],
    ['Backup: ProductionDaily', false],
    ['Missing:', false],
    ['Empty:x', false],
    ['Backup:ProductionDaily\nStage:test', false],
    ['Backup:ProductionDaily\nMissing:x', false],
  ])('%j: %s', (text, carries) => {
    const reading = readTagLines(text);
    if (!reading.ok) throw new Error(reading.problem);
    expect(carriesAll(tags, reading.lines)).toBe(carries);
  });
});

describe('the value of BackupTag', () => {
  const line = (key: string, value: string) => ({ key, value });

  it('is the line as written', () => {
    expect(backupTagValue([line('Backup', 'ProductionDaily')])).toBe('Backup:ProductionDaily');
  });

  it('holds several lines sorted, in whatever order they were written', () => {
    const lines = [line('Stage', 'production'), line('Backup', 'daily'), line('App', '')];
    expect(backupTagValue(lines)).toBe('App:, Backup:daily, Stage:production');
    expect(backupTagValue([...lines].reverse())).toBe('App:, Backup:daily, Stage:production');
    expect(canonicalLines(lines)).toEqual(['App:', 'Backup:daily', 'Stage:production']);
  });

  it('is whole up to 256 characters', () => {
    const text = `k:${'v'.repeat(254)}`;
    expect(backupTagValue([line('k', 'v'.repeat(254))])).toBe(text);
  });

  it('is cut to 247 characters, a tilde and 8 hex digits of the whole text above that', () => {
    const text = `k:${'v'.repeat(255)}`;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    expect(backupTagValue([line('k', 'v'.repeat(255))])).toBe(`k:${'v'.repeat(245)}~${hash}`);
  });

  it('tells long texts apart that differ in what was cut off', () => {
    const one = backupTagValue([line('k', `${'v'.repeat(255)}1`)]);
    const other = backupTagValue([line('k', `${'v'.repeat(255)}2`)]);
    expect(one).not.toBe(other);
    expect(one.slice(0, 248)).toBe(other.slice(0, 248));
  });

  it('counts and cuts characters, not halves of them', () => {
    const whole = `k:${'🔒'.repeat(254)}`;
    expect(backupTagValue([line('k', '🔒'.repeat(254))])).toBe(whole);
    const cut = backupTagValue([line('k', '🔒'.repeat(255))]);
    expect(cut.isWellFormed()).toBe(true);
    expect([...cut]).toHaveLength(256);
    expect(cut.startsWith(`k:${'🔒'.repeat(245)}~`)).toBe(true);
    expect(cut).toMatch(/~[0-9a-f]{8}$/);
  });
});
