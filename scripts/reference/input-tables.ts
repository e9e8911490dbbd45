/** The tables of inputs, grouped by the modes that take them, as Markdown made from the declarations. */
import type { Input } from '../../src/inputs/input.ts';
import { MODES, type Mode } from '../../src/model.ts';
import { codeSpan, markdownOf } from './markup.ts';

type ModesOf = (input: Input) => readonly Mode[];

export function inputTables(inputs: readonly Input[], modesOf: ModesOf, does: (mode: Mode) => string): string {
  const names = inputs.map(({ name }) => name);
  const of = (count: (modes: number) => boolean) => inputs.filter((input) => count(modesOf(input).length));
  const table = (listed: readonly Input[], scoped = false) =>
    [
      '| Input | Default | Meaning |',
      '|---|---|---|',
      ...listed.map((input) => rowOf(input, names, scoped ? modesOf(input) : [])),
    ].join('\n');
  const shared = of((modes) => modes > 1 && modes < MODES.length);
  const byMode = MODES.flatMap((mode) => {
    const taken = shared.filter((input) => modesOf(input).includes(mode)).map(({ name }) => codeSpan(name));
    const own = of((modes) => modes === 1).filter((input) => modesOf(input).includes(mode));
    return [
      `### Mode ${codeSpan(mode)}`,
      markdownOf(does(mode), names),
      ...(taken.length === 0 ? [] : [`Shared inputs: ${taken.join(', ')}.`]),
      ...(own.length === 0 ? [] : [table(own)]),
    ];
  });
  return [
    '### All modes',
    table(of((modes) => modes === MODES.length)),
    '### Shared by some modes',
    table(shared, true),
    ...byMode,
  ].join('\n\n');
}

function rowOf(input: Input, names: readonly string[], modes: readonly Mode[]): string {
  const fallback = input.required === true ? 'required' : defaultOf(input);
  const text = [input.summary, input.details].flatMap((part) => (part === undefined ? [] : [markdownOf(part, names)]));
  const empty = input.whenEmpty === undefined ? [] : [`Empty means ${markdownOf(input.whenEmpty, names)}.`];
  const scope = modes.length === 0 ? [] : [`For ${modes.map(codeSpan).join(', ')}.`];
  return `| ${codeSpan(input.name)} | ${fallback} | ${[...text, ...empty, ...scope].join(' ')} |`;
}

function defaultOf({ default: value, expression }: Input): string {
  if (expression !== undefined) return codeSpan(expression);
  return value === '' ? '' : codeSpan(value);
}
