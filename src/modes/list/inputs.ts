import { from } from '../../inputs/check.ts';
import type { ListRequest } from '../../inputs/request.ts';
import { ifNoneFound, kinds, tag } from '../../inputs/selection.ts';
import { idleInCommon, LOOKING, lookingRequest, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const listInputs: ModeInputs<ListRequest> = {
  does: 'List what can be restored, the newest first; nothing is written.',
  examples: ['', 'prod-api-001', '-t Backup:ProductionDaily --regions "eu-*"'],
  changes: [],
  takes: [...LOOKING, from, tag, kinds, ifNoneFound],
  argument: from,
  problems: () => [],
  idle: idleInCommon,
  request: (read, caller) => ({
    ...lookingRequest(read, caller),
    ...readKinds(read),
    mode: 'list',
    tagLines: read(tag),
    from: read(from),
    ifNoneFound: read(ifNoneFound),
  }),
};
