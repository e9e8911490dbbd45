import type { CollectRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Fault, isMode, type Mode, type Refusal } from '../../model.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';

/** A report file as it was read: what is in it must still be judged by its mode. */
export interface ReportFile {
  readonly path: string;
  readonly content: object;
}

export interface ReportFiles {
  /** The mode that all of them are of. */
  readonly mode: CollectedMode;
  readonly files: readonly ReportFile[];
  /** What is missing or cannot be read: the run is red, whatever the others say. */
  readonly troubles: readonly Refusal[];
}

export type CollectedMode = Exclude<Mode, 'collect'>;

/** Reads the report files that are asked for. Where there is nothing to put together, or not of one mode, the run ends here. */
export async function readReports({ reports, expect }: CollectRequest, { files }: Run): Promise<Step<ReportFiles>> {
  const found = await Promise.all(reports.map(async (pattern) => ({ pattern, paths: await files.find(pattern) })));
  const paths = [...new Set(found.flatMap((one) => one.paths))].sort();
  const readings = await Promise.all(paths.map(async (path) => ({ path, reading: await readOne(path, files.read) })));
  const good = readings.flatMap(({ path, reading }) => (reading.ok ? [{ path, ...reading.value }] : []));
  const troubles = [
    ...found
      .filter((one) => one.paths.length === 0)
      .map(({ pattern }) => trouble(pattern, `reports: "${pattern}" matches no file`)),
    ...readings.flatMap(({ path, reading }) => (reading.ok ? [] : [trouble(path, reading.problem)])),
    ...(expect !== null && good.length < expect
      ? [trouble('reports', `reports: ${good.length} of the ${expect} that expect asks for could be read`)]
      : []),
  ];
  const [first] = good;
  if (first === undefined) return { ok: false, refusals: troubles };
  const other = good.find(({ mode }) => mode !== first.mode);
  if (other !== undefined) {
    const message = `reports: "${first.path}" is of mode ${first.mode} and "${other.path}" of mode ${other.mode}`;
    return refused(
      'reports',
      badInput(message, 'Put the reports of one mode together, each mode in a step of its own.'),
    );
  }
  return went({ mode: first.mode, files: good, troubles });
}

const ADVICE =
  'Look at the job that should have left it, and at the step that uploads and downloads the artifacts; what it covers is not known.';

function trouble(target: string, message: string): Refusal {
  const fault: Fault = { code: 'report-missing', message, advice: ADVICE };
  return { target, fault };
}

const MOST_BYTES = 64 * 1_048_576;

type Reading =
  | { readonly ok: true; readonly value: { readonly mode: CollectedMode; readonly content: object } }
  | { readonly ok: false; readonly problem: string };

async function readOne(path: string, read: Run['files']['read']): Promise<Reading> {
  const wrong = (why: string): Reading => ({ ok: false, problem: `reports: "${path}" ${why}` });
  let content: unknown;
  try {
    content = JSON.parse(await read(path, MOST_BYTES));
  } catch (error) {
    if (error instanceof SyntaxError) return wrong('is no JSON; it may have been cut');
    return wrong(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof content !== 'object' || content === null || !('mode' in content) || !('version' in content)) {
    return wrong('is no report of backup-via-tag');
  }
  if (content.version !== 1) return wrong('is a report of another version of backup-via-tag');
  if (content.mode === null) return wrong('is the report of a run whose inputs could not be read');
  if (!isMode(content.mode) || content.mode === 'collect')
    return wrong('is no report of a mode that can be put together');
  return { ok: true, value: { mode: content.mode, content } };
}
