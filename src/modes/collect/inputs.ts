import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { expect, reports } from '../../inputs/collect.ts';
import { mode } from '../../inputs/mode.ts';
import type { CollectRequest } from '../../inputs/request.ts';
import { WATCHING } from '../../inputs/watching.ts';
import type { ModeInputs } from '../shared/inputs.ts';

export const collectInputs: ModeInputs<CollectRequest> = {
  does: 'Put the reports of several runs together: one verdict, summary and page; nothing is asked of AWS.',
  examples: ['--reports "reports/**/*.json" --expect 12'],
  changes: [],
  takes: [mode, reports, expect, ...WATCHING],
  problems: withoutReports,
  idle: () => [],
  request: (read, { workflowRun }) => ({
    mode: 'collect',
    reports: read(reports),
    expect: read(expect),
    kinds: ['ec2-instance'],
    engine: { name: 'direct' },
    regions: '',
    dryRun: false,
    session: NO_SESSION,
    workflowRun,
  }),
};

function withoutReports({ text }: Asked): readonly InputProblem[] {
  if (text(reports) !== '') return [];
  return [
    problemOf(reports, 'it is required in mode collect; write paths or globs, one a line, such as "reports/**/*.json"'),
  ];
}

/** A collect opens no session. */
const NO_SESSION = {
  role: null,
  audience: '',
  sessionName: '',
  durationSeconds: 0,
  policy: null,
  homeRegion: '',
} as const;
