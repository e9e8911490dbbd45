import type { RestoreRequest, UndoRequest } from '../../../inputs/request.ts';

/** A restore from the Recycle Bin. */
export type UndoingRequest = RestoreRequest & { readonly undo: UndoRequest };

/** Returns true if the request undoes deletions, instead of making a new resource. */
export function isUndoing(request: RestoreRequest): request is UndoingRequest {
  return request.undo !== null;
}
