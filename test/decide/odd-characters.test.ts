import { describe, expect, it } from 'vitest';
import { hiddenCharacter, noted, oddCharacter, quoted } from '../../src/decide/odd-characters.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { readRequest } from '../../src/modes/request.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

describe('a text as it was written', () => {
  it.each([
    ['30 days', '"30 days"'],
    ['30\ndays', String.raw`"30\ndays"`],
    ['30\r\n\tdays', String.raw`"30\r\n\tdays"`],
    ['30\u00a0days', String.raw`"30\u00a0days"`],
    ['eu\u200b-west-1', String.raw`"eu\u200b-west-1"`],
    ['a "b" \\ c', String.raw`"a "b" \ c"`],
    ['café 👩‍🚒', '"café 👩‍🚒"'],
  ])('%j', (text, shown) => expect(quoted(text)).toBe(shown));
});

describe('a character that is not what it looks like', () => {
  it.each([
    ['30\u00a0days', 'a no-break space (U+00A0) after "30"'],
    ['30\u202fdays', 'a narrow no-break space (U+202F) after "30"'],
    ['30\u2009days', 'an unusual space (U+2009) after "30"'],
    ['eu-west-1\u200b', 'a zero-width space (U+200B) after "eu-west-1"'],
    ['\ufeffnever', 'a byte order mark (U+FEFF)'],
    ['eu\u2011west', 'a non-breaking hyphen (U+2011) after "eu"'],
    ['eu–west-1', 'an en dash (U+2013) after "eu"'],
    ['−30 days', 'a minus sign that is not a hyphen (U+2212)'],
    ['“30 days”', 'a curly quotation mark (U+201C)'],
    ['Backup：Daily', 'another form of ":" (U+FF1A) after "Backup"'],
    ['30 dаys', 'the letter "а" of another alphabet (U+0430) after "d"'],
    ['30 wee\u212as', 'another form of "K" (U+212A) after "wee"'],
    ['٣٠ days', 'the digit "٣" of another script (U+0663)'],
    ['a\u202eb', 'an invisible character (U+202E) after "a"'],
  ])('%j', (text, name) => expect(oddCharacter(text)).toBe(name));

  it.each(['30 days', 'Tägliche Sicherung', 'Резерв', '毎日', 'a\nb\tc', '👩‍🚒'])('is not in %j', (text) => {
    expect(oddCharacter(text)).toBe(null);
    expect(hiddenCharacter(text)).toBe(null);
  });

  it('is hidden only where nobody can see it', () => {
    expect(hiddenCharacter('Team – Ops')).toBe(null);
    expect(hiddenCharacter('Team – Ops\u00a01')).toBe('a no-break space (U+00A0) after "Ops"');
  });

  it('is told before the right text, and once', () => {
    expect(noted('"x" is wrong; write "y"', 'x\u00a0')).toBe(
      '"x" is wrong; note that it holds a no-break space (U+00A0) after "x"; write "y"',
    );
    const told = noted('"x" is wrong', 'x\u00a0');
    expect(noted(told, 'x\u00a0')).toBe(told);
  });
});

const read = (texts: Partial<Record<InputName, string>>) =>
  readRequest({ get: (name) => texts[name] ?? '', now: NOW, workflowRun: null, sessionName: 'test' });

describe('an input that is refused for what nobody sees', () => {
  it.each<[InputName, string, string]>([
    ['expiry', '30\u00a0days', 'no-break space (U+00A0)'],
    ['expiry', '30 days\u200b', 'zero-width space (U+200B)'],
    ['expiry', '30\ndays', 'a line break'],
    ['kinds', 'ec2\u2011instance', 'non-breaking hyphen (U+2011)'],
    ['tag', 'Backup：Daily', 'another form of ":"'],
    ['mode', 'purge\u200b', 'zero-width space'],
    ['dry-run', 'true\u200b', 'zero-width space'],
    ['aws-region', 'eu–west-1', 'en dash'],
    ['min-keep', '１', 'another form of "1"'],
    ['role-to-assume', 'arn:aws:iam::123456789012:role/a\u00a0b', 'no-break space'],
    ['wait-timeout', '60\u00a0minutes', 'no-break space'],
    ['max-deletions', '20\u202f%\u200b', 'narrow no-break space'],
    ['as-of', '2026‑12‑01', 'non-breaking hyphen'],
    ['fail-on', 'newly–deletable', 'en dash'],
  ])('%s: %j', (input, text, told) => {
    const reading = read({ mode: 'backup', tag: 'a:b', expiry: '1 day', [input]: text });
    if (reading.ok) throw new Error('it was taken');
    const message = reading.problems.find((problem) => problem.input === input)?.message;
    expect(message).toContain(told);
    expect(message?.startsWith(`${input}: ${quoted(text)}`)).toBe(true);
    expect(message).toMatch(/write [^;]*$/);
    expect(message).not.toMatch(/[\n\u00a0\u200b\u202f]/);
  });
});

it('a tag that holds what nobody sees is taken as it stands, with a warning', () => {
  const reading = read({ mode: 'purge', tag: 'Backup:Production\u00a0Daily' });
  expect(reading).toMatchObject({ ok: true, request: { tagLines: [{ value: 'Production\u00a0Daily' }] } });
  const message = String.raw`tag: "Backup:Production\u00a0Daily" holds a no-break space (U+00A0) after "Backup:Production", and is taken as it stands`;
  expect(reading).toMatchObject({ warnings: [{ input: 'tag', message }] });
});

describe('a plan file that is refused for what nobody sees', () => {
  const plan = (text: string) =>
    `plans:\n  p:\n    selection:\n      tags: ["a:b"]\n    rules:\n      d:\n        ${text}\n`;
  it.each([
    ['expiry: "30\u00a0days"', 'no-break space (U+00A0) after "30"'],
    ['expiry\u200b: 30 days', 'zero-width space (U+200B) after "expiry"'],
    ['expiry: “30 days”', 'curly quotation mark'],
    ['\u00a0expiry: 30 days', 'no-break space'],
    ['{ expiry: 30 days, schedule: "0 4 * *\u00a0*x" }', 'no-break space'],
  ])('%j', (line, told) => {
    const reading = parsePlanFile(plan(line), NOW);
    if (reading.ok) throw new Error('it was taken');
    expect(reading.problems.map(({ message }) => message).join('\n')).toContain(told);
  });
});
