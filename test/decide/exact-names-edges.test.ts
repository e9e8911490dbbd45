import { describe, expect, it } from 'vitest';
import { exactRegions } from '../../src/decide/regions.ts';
import { select } from '../../src/decide/selection.ts';
import { readTagLines, tagText } from '../../src/decide/tag-lines.ts';
import { makeResource } from './make-model.ts';

describe('regions that are named exactly', () => {
  it.each([
    ['eu-west-1', ['eu-west-1']],
    [' us-west-2,eu-west-1\n\tus-west-2 ', ['eu-west-1', 'us-west-2']],
    ['us-gov-east-1 eusc-de-east-1 ap-southeast-10', ['ap-southeast-10', 'eusc-de-east-1', 'us-gov-east-1']],
    ['us-isob-east-1', ['us-isob-east-1']],
    ['', null],
    [' , ', null],
    ['us-*', null],
    ['us-west-?', null],
    ['!us-west-1', null],
    ['us-west-1 us-*', null],
    ['us-* us-west-1', null],
    ['us-west', null],
    ['us-west-', null],
    ['us-west-1a', null],
    ['us-west-123', null],
    ['us-w-1', null],
    ['u-west-1', null],
    ['us-1', null],
    ['US-west-1', null],
    ['us-West-1', null],
    ['us-west-one', null],
    ['moon', null],
  ])('%j: %j', (text, names) => {
    expect(exactRegions(text)).toEqual(names);
  });
});

it('what is broken is told to be so, and what somebody chose is not', () => {
  const lines = [{ key: 'Backup', value: 'ProductionDaily' }];
  const skip = (reason: string, incident?: true) => {
    const obstacle = { reason, actionNeeded: true, ...(incident && { incident }) };
    return select([makeResource({ obstacle })], lines).skipped[0];
  };
  expect(skip('it is storage-full', true)).toMatchObject({ reason: 'it is storage-full', incident: true });
  expect(skip('it is stopped')).not.toHaveProperty('incident');
});

describe('a key in double quotes', () => {
  it.each([
    ['"corp:backup":daily', 'corp:backup', 'daily'],
    ['"corp:backup":', 'corp:backup', ''],
    ['"a""b":c', 'a"b', 'c'],
    ['"""a":c', '"a', 'c'],
    ['"a"""":b":c', 'a"":b', 'c'],
    ['"a":"b":c', 'a', '"b":c'],
    ['"plain":x', 'plain', 'x'],
    ['a"b":c', 'a"b"', 'c'],
  ])('%s', (text, key, value) => {
    expect(readTagLines(text)).toEqual({ ok: true, lines: [{ key, value }] });
  });

  it.each([
    ['"', 'none ends its key'],
    ['"corp:backup', 'none ends its key'],
    ['"a"":b', 'none ends its key'],
    ['"corp:backup"', 'no colon follows the one that ends its key'],
    ['"corp:backup"daily', 'no colon follows the one that ends its key'],
    ['"a" :b', 'no colon follows the one that ends its key'],
  ])('%s is refused: %s', (text, why) => {
    expect(readTagLines(text)).toMatchObject({
      ok: false,
      problem: `${text} begins with a double quote, and ${why}: a key in quotes is written "corp:backup":daily; write one Key:Value a line, such as "Backup:ProductionDaily"`,
    });
  });

  it('that is empty is none', () => {
    expect(readTagLines('"":x')).toMatchObject({ ok: false, problem: expect.stringMatching(/has no key before/) });
  });

  it.each([
    ['Backup', 'a:b', 'Backup:a:b'],
    ['corp:backup', 'daily', '"corp:backup":daily'],
    ['"a', 'b', '"""a":b'],
    ['a"', 'b', 'a":b'],
    ['a":', 'b', '"a"":":b'],
  ])('is written where it must be: %s', (key, value, text) => {
    expect(tagText({ key, value })).toBe(text);
    expect(readTagLines(text)).toEqual({ ok: true, lines: [{ key, value }] });
  });
});
