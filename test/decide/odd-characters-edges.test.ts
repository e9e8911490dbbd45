import { describe, expect, it } from 'vitest';
import { hiddenCharacter, noted, oddCharacter, quoted } from '../../src/decide/odd-characters.ts';

describe('a character that is not what it looks like', () => {
  it.each([
    ['a\u2028b', 'an unusual space (U+2028) after "a"'],
    ['a\u2012b', 'a dash that is not a hyphen (U+2012) after "a"'],
    ['a\u0001b', 'an invisible character (U+0001) after "a"'],
    ['a\u{e0001}b', 'an invisible character (U+E0001) after "a"'],
    ['ｅu-west-1', 'another form of "e" (U+FF45)'],
    ['۳ days', 'the digit "۳" of another script (U+06F3)'],
    // A letter of another alphabet beside a Latin one or a digit, before or after it, in whatever case.
    ['Αlpha', 'the letter "Α" of another alphabet (U+0391)'],
    ['BАR', 'the letter "А" of another alphabet (U+0410) after "B"'],
    ['3о days', 'the letter "о" of another alphabet (U+043E) after "3"'],
    ['о3', 'the letter "о" of another alphabet (U+043E)'],
    // The last 24 characters of the word before it.
    [`${'x'.repeat(23)}\u00a0`, `a no-break space (U+00A0) after "${'x'.repeat(23)}"`],
    [`y${'x'.repeat(24)}\u00a0`, `a no-break space (U+00A0) after "${'x'.repeat(24)}"`],
    ['one two\u00a0', 'a no-break space (U+00A0) after "two"'],
    ['"two"\u00a0', 'a no-break space (U+00A0)'],
    ['Ünï\u00a0', 'a no-break space (U+00A0) after "Ünï"'],
    // The first of several.
    ['a–b\u00a0c', 'an en dash (U+2013) after "a"'],
  ])('%j', (text, name) => expect(oddCharacter(text)).toBe(name));

  it.each(['', 'Αλφα', 'Альфа', '-', 'Альфа 3', 'ä-ö', '#!~', 'a\u200cb', 'a\u200db', 'a\r\n\t b', '½', '7'])(
    'is not in %j',
    (text) => expect(oddCharacter(text)).toBe(null),
  );

  it('is hidden where it is a space of another kind or invisible, and not where it can be seen', () => {
    expect(hiddenCharacter('a\u202eb')).toBe('an invisible character (U+202E) after "a"');
    expect(hiddenCharacter('“a” – аb\u3000')).toBe('an ideographic space (U+3000) after "аb"');
    for (const seen of ['“a”', 'a–b', '٣', 'Αlpha', 'a\u200db', 'a b']) expect(hiddenCharacter(seen)).toBe(null);
  });
});

describe('a text as it was written', () => {
  it.each([
    ['a\u200db\u200c', '"a\u200db\u200c"'],
    ['a\u0001b', String.raw`"a\u0001b"`],
    ['a\u2028b', String.raw`"a\u2028b"`],
    ['a\u{e0001}b', String.raw`"a\u{e0001}b"`],
    ['a–b', '"a–b"'],
  ])('%j', (text, shown) => expect(quoted(text)).toBe(shown));
});

describe('a note of such a character', () => {
  it('stands at the end where no right text is shown, and before the last one that is', () => {
    const note = '; note that it holds an en dash (U+2013) after "a"';
    expect(noted('"a–b" is wrong', 'a–b')).toBe(`"a–b" is wrong${note}`);
    expect(noted('x; write y; write "c"', 'a–b')).toBe(`x; write y${note}; write "c"`);
    expect(noted('; write "c"', 'a–b')).toBe(`${note}; write "c"`);
  });

  it('is none of a text that is what it looks like', () => {
    expect(noted('"ab" is wrong; write "c"', 'ab')).toBe('"ab" is wrong; write "c"');
  });
});
