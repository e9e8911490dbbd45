import { ACCOUNTS, accountsProblems } from '../inputs/accounts.ts';
import type { InputName } from '../inputs/all.ts';
import type { Asked, InputProblem } from '../inputs/asked.ts';
import { dryRun } from '../inputs/change-sets.ts';
import type { Input } from '../inputs/input.ts';
import { mode } from '../inputs/mode.ts';
import { askedOf, readerOf, unreadable, withHidden, withoutEffect } from '../inputs/read.ts';
import type { Request } from '../inputs/request.ts';
import { sessionProblems } from '../inputs/session.ts';
import { idleInWatching, readWatching, type Watching } from '../inputs/watching.ts';
import type { Instant, Mode } from '../model.ts';
import { MODE_INPUTS } from './inputs.ts';
import type { Caller } from './shared/inputs.ts';

export interface InputSource extends Omit<Caller, 'changes'> {
  /** The text of an input; empty where it was not given. */
  readonly get: (name: InputName) => string;
  readonly now: Instant;
}

export type RequestReading =
  | { readonly ok: true; readonly request: Request; readonly warnings: readonly InputProblem[] }
  | { readonly ok: false; readonly mode: Mode | null; readonly problems: readonly InputProblem[] };

/**
 * Parses and checks all inputs before any call, and reports every problem at once. Inputs that the mode ignores are checked
 * too: one workflow often serves several modes, and an error is better reported now than when the other mode runs.
 */
export function readRequest(source: InputSource): RequestReading {
  const asked = askedOf(source.get, source.now);
  const wrong = unreadable(asked);
  const modeRead = asked.reading(mode);
  if (!modeRead.ok) return { ok: false, mode: null, problems: wrong };
  const name = modeRead.value;
  const { takes, changes, problems: check, idle } = MODE_INPUTS[name];
  const problems = firstOfEach([
    ...wrong,
    ...sessionProblems(asked),
    ...inAccounts(asked, takes),
    ...check(asked, source.now),
  ]);
  if (problems.length > 0) return { ok: false, mode: name, problems };
  const request = MODE_INPUTS[name].request(readerOf(asked, takes), { ...source, changes });
  const warnings = [
    ...withoutEffect(asked, takes, name, [...idle(asked), ...(takes.includes(dryRun) ? idleInWatching(asked) : [])]),
    ...withHidden(asked),
  ];
  return { ok: true, request, warnings: firstOfEach(warnings) };
}

/** A mode that never calls AWS works in no account. */
function inAccounts(asked: Asked, takes: readonly Input[]): readonly InputProblem[] {
  return ACCOUNTS.some((input) => takes.includes(input)) ? accountsProblems(asked) : [];
}

/** Returns who to notify of the end of the run, even if other inputs are wrong. A mode that never writes has no dry run. */
export function watchingOf({ get, now }: Pick<InputSource, 'get' | 'now'>): Watching {
  const asked = askedOf(get, now);
  const name = asked.reading(mode);
  const watching = readWatching(asked);
  const rehearses = !name.ok || MODE_INPUTS[name.value].takes.includes(dryRun);
  return { ...watching, dryRun: watching.dryRun && rehearses };
}

/** Keeps the first problem of each input: that is the one to fix first. */
function firstOfEach(problems: readonly InputProblem[]): readonly InputProblem[] {
  return problems.filter(({ input }, at) => problems.findIndex((one) => one.input === input) === at);
}
