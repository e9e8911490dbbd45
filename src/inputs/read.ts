import { isDeepStrictEqual } from 'node:util';
import { hiddenCharacter, noted, quoted } from '../decide/odd-characters.ts';
import type { Instant } from '../model.ts';
import { INPUTS, type InputName } from './all.ts';
import { type Asked, type Idle, type InputProblem, problemOf, type ReadInput } from './asked.ts';
import type { Input, Reading } from './input.ts';

/** Returns the inputs as written, parsed but not yet judged. */
export function askedOf(get: (name: InputName) => string, now: Instant): Asked {
  const known = new Map<string, string>(
    INPUTS.map(({ name, default: fallback }) => [name, get(name).trim() || fallback]),
  );
  const text = (input: Input) => known.get(input.name) ?? input.default;
  const reading = <Value>(input: Input<Value>): Reading<Value> => input.read(text(input), now);
  return {
    text,
    reading,
    given: (input) => input.expression === undefined && !isDefault(input, text(input), now),
    is: (input, value) => {
      const read = reading(input);
      return read.ok && read.value === value;
    },
  };
}

/** Whether a text means the default, as "60 minutes" and "1 hour" do: it then requests nothing. */
function isDefault(input: Input, text: string, now: Instant): boolean {
  if (text === input.default) return true;
  const [read, fallback] = [input.read(text, now), input.read(input.default, now)];
  return read.ok && fallback.ok && isDeepStrictEqual(read.value, fallback.value);
}

/** Returns every input that is invalid in any mode, in one sentence each. */
export function unreadable({ text, reading }: Asked): readonly InputProblem[] {
  return INPUTS.flatMap((input) => {
    const read = reading(input);
    if (read.ok) return [];
    // Invisible characters are pointed out, or the text would look like the right one; of a secret no part is shown.
    return [problemOf(input, input.secret === true ? read.problem : noted(read.problem, text(input)))];
  });
}

/** Returns valid inputs with invisible characters: a tag copied from a web page may match no machine. */
export function withHidden(asked: Asked): readonly InputProblem[] {
  return INPUTS.flatMap((input) => {
    const text = asked.text(input);
    const hidden = input.secret === true ? null : hiddenCharacter(text);
    if (hidden === null || !asked.reading(input).ok) return [];
    return [problemOf(input, `${quoted(text)} holds ${hidden}, and is taken as it stands`)];
  });
}

/** Returns a reader for the inputs that a mode takes, all found valid before. */
export function readerOf({ reading }: Asked, takes: readonly Input[]): ReadInput {
  return (input) => {
    if (!takes.includes(input)) throw new Error(`the mode does not say that it takes ${input.name}: this is a bug`);
    const read = reading(input);
    if (!read.ok) throw new Error(`${input.name} was not refused: this is a bug`);
    return read.value;
  };
}

/** Returns inputs that were given but have no effect: the mode does not take them, or other inputs disable them. */
export function withoutEffect(
  asked: Asked,
  takes: readonly Input[],
  mode: string,
  idle: readonly Idle[],
): readonly InputProblem[] {
  const foreign = INPUTS.filter((input) => !takes.includes(input)).map((input) => ({
    input,
    where: `in mode ${mode}`,
  }));
  return [...foreign, ...idle]
    .filter(({ input }) => asked.given(input))
    .map(({ input, where }) => {
      const what = input.secret === true ? 'it' : quoted(asked.text(input));
      return problemOf(input, `${what} has no effect ${where}`);
    });
}
