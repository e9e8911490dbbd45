import { attempt } from '../../model/attempt.ts';
import { badInput, type Watch } from '../../model/known-faults.ts';
import { type Result, success } from '../../model.ts';
import { MOST_CHANGE_SET_BYTES } from '../../ports/most-bytes.ts';
import type { Files } from '../../ports/surroundings.ts';
import { refused, type Step, went } from './mode.ts';

/** Writes the change set of a dry run to a file, to be approved and applied. */
export function writeForApproval(
  text: string,
  run: Watch & { readonly files: Pick<Files, 'write'> },
): Promise<Result<string>> {
  return attempt(async () => success(await run.files.write('change-set', text)), run);
}

export type Judged<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** Reads the approved change set and passes it to `judge`. On any problem the run is refused and changes nothing. */
export async function readApproved<Value>(
  path: string,
  { files }: { readonly files: Pick<Files, 'read'> },
  judge: (text: string) => Judged<Value> | Promise<Judged<Value>>,
): Promise<Step<Value>> {
  let text: string;
  try {
    text = await files.read(path, MOST_CHANGE_SET_BYTES);
  } catch (error) {
    return refuse(path, `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const judged = await judge(text);
  return judged.ok ? went(judged.value) : refuse(path, judged.problem);
}

function refuse(path: string, why: string) {
  return refused('change-set', badInput(`change-set: "${path}" is refused: ${why}`, ADVICE));
}

const ADVICE =
  'Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.';
