import { expect, it } from 'vitest';
import { outdented } from '../../scripts/bundle/indentation.ts';

/** `%` stands for the sign that a template takes a value by. */
const lines = (...code: readonly string[]) => code.map((line) => line.replaceAll('%', '$'));

const CODE = lines(
  'var modules = {',
  '\t1: () => {',
  '\t\tconst text = `one',
  '\t\ttwo %{"x"}',
  '\t\tthree`;',
  '\t\tif (text) {',
  '\t\t\tconst more = `%{text} in one line`;',
  '\t\t\treturn `%{(() => {',
  '\t\t\t\treturn more;',
  '\t\t\t})()}',
  '\tend`;',
  '\t\t}',
  '\t}',
  '};',
  'globalThis.outdentedResult = modules[1]();',
  '',
).join('\n');

const resultOf = async (code: string): Promise<unknown> => {
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Reflect.get(globalThis, 'outdentedResult');
};

it('moves lines to the left, and leaves the text of templates alone', async () => {
  const code = outdented('x.js', CODE, 2);
  expect(code.split('\n')).toEqual(
    lines(
      'var modules = {',
      '1: () => {',
      'const text = `one',
      '\t\ttwo %{"x"}',
      '\t\tthree`;',
      'if (text) {',
      '\tconst more = `%{text} in one line`;',
      '\treturn `%{(() => {',
      '\t\treturn more;',
      '\t})()}',
      '\tend`;',
      '}',
      '}',
      '};',
      'globalThis.outdentedResult = modules[1]();',
      '',
    ),
  );
  expect(await resultOf(code)).toBe(await resultOf(CODE));
  expect(await resultOf(code)).toContain('\t\ttwo x\n\t\tthree');
});

it('names the file that cannot be parsed', () => {
  expect(() => outdented('broken.js', 'const = ;', 2)).toThrow('broken.js: ');
});
