import type { Input } from '../inputs/input.ts';
import type { Request } from '../inputs/request.ts';
import { MODES, type Mode } from '../model.ts';
import { backupInputs } from './backup/inputs.ts';
import { checkInputs } from './check/inputs.ts';
import { collectInputs } from './collect/inputs.ts';
import { copyInputs } from './copy/inputs.ts';
import { listInputs } from './list/inputs.ts';
import { previewInputs } from './preview/inputs.ts';
import { purgeInputs } from './purge/inputs.ts';
import { restoreInputs } from './restore/inputs.ts';
import { retainInputs } from './retain/inputs.ts';
import type { ModeInputs } from './shared/inputs.ts';
import { syncInputs } from './sync/inputs.ts';
import { verifyInputs } from './verify/inputs.ts';

/** The inputs of each mode. The compiler requires a line for a new mode. */
export const MODE_INPUTS: { readonly [Name in Mode]: ModeInputs<Extract<Request, { readonly mode: Name }>> } = {
  backup: backupInputs,
  purge: purgeInputs,
  copy: copyInputs,
  check: checkInputs,
  list: listInputs,
  restore: restoreInputs,
  verify: verifyInputs,
  retain: retainInputs,
  preview: previewInputs,
  sync: syncInputs,
  collect: collectInputs,
};

/** Returns the modes in which an input has an effect. */
export function modesOf(input: Input): readonly Mode[] {
  return MODES.filter((name) => MODE_INPUTS[name].takes.includes(input));
}
