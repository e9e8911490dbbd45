import type { RestoreRequest, UndoRequest } from '../../../inputs/request.ts';

/** A restore from the Recycle Bin. */
export type UndoingRequest = RestoreRequest & { readonly undo: UndoRequest };

/** True where deletions are to be undone, and no new resource is to be made. */
export function isUndoing(request: RestoreRequest): request is UndoingRequest {
  return request.undo !== null;
}
