import type { CollectRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Fault, isMode, type Mode, type Refusal } from '../../model.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';

/** A report file as read; its mode must still validate the content. */
export interface ReportFile {
  readonly path: string;
  readonly content: object;
}

export interface ReportFiles {
  /** The mode of all the files. */
  readonly mode: CollectedMode;
  readonly files: readonly ReportFile[];
  /** Missing or unreadable reports: they make the run red, whatever the others say. */
  readonly troubles: readonly Refusal[];
}

export type CollectedMode = Exclude<Mode, 'collect'>;

/** Reads the report files. The run ends here if there is nothing to merge, or the reports are of different modes. */
export async function readReports(
  { reports, expect }: Pick<CollectRequest, 'reports' | 'expect'>,
  { files }: { readonly files: Pick<Run['files'], 'find' | 'read'> },
): Promise<Step<ReportFiles>> {
  const found = await Promise.all(reports.map(async (pattern) => ({ pattern, paths: await files.find(pattern) })));
  const paths = [...new Set(found.flatMap((one) => one.paths))].sort();
  const readings = await Promise.all(paths.map(async (path) => ({ path, reading: await readOne(path, files.read) })));
  const good = onlyOnce(readings.flatMap(({ path, reading }) => (reading.ok ? [{ path, ...reading.value }] : [])));
  const troubles = [
    ...found
      .filter((one) => one.paths.length === 0)
      .map(({ pattern }) => trouble(pattern, `reports: "${pattern}" matches no file`)),
    ...readings.flatMap(({ path, reading }) => (reading.ok ? [] : [trouble(path, reading.problem)])),
    ...(expect !== null && good.length < expect
      ? [
          trouble(
            'reports',
            `reports: ${good.length} of the ${expect} that expect asks for could be read${repeated(readings, good)}`,
          ),
        ]
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
  // A run whose inputs were refused doesn't know whether it was a dry run, and is red anyway.
  const begun = good.filter(({ failed }) => !failed);
  const [dry, real] = [begun.find(({ dryRun }) => dryRun), begun.find(({ dryRun }) => !dryRun)];
  if (dry !== undefined && real !== undefined) {
    const message = `reports: "${dry.path}" is of a dry run and "${real.path}" is not`;
    return refused('reports', badInput(message, 'Give all jobs the same dry-run, and run again.'));
  }
  return went({ mode: first.mode, files: good, troubles });
}

/** The same report twice is from one job, however often it was downloaded: it must not stand in for a job that left none. */
function onlyOnce<File extends { readonly text: string }>(files: readonly File[]): readonly File[] {
  const first = new Map<string, File>();
  for (const file of files) {
    if (!first.has(file.text)) first.set(file.text, file);
  }
  return [...first.values()];
}

function repeated(readings: readonly { readonly reading: Reading }[], good: readonly unknown[]): string {
  const more = readings.filter(({ reading }) => reading.ok).length - good.length;
  return more === 0 ? '' : `; ${more} more ${more === 1 ? 'repeats one' : 'repeat some'} of them word for word`;
}

const ADVICE =
  'Look at the job that should have left it, and at the step that uploads and downloads the artifacts; what it covers is not known.';

function trouble(target: string, message: string): Refusal {
  const fault: Fault = { code: 'report-missing', message, advice: ADVICE };
  return { target, fault };
}

const MOST_BYTES = 64 * 1_048_576;

interface Read {
  readonly mode: CollectedMode;
  readonly dryRun: boolean;
  readonly failed: boolean;
  readonly content: object;
  readonly text: string;
}

type Reading = { readonly ok: true; readonly value: Read } | { readonly ok: false; readonly problem: string };

async function readOne(path: string, read: Run['files']['read']): Promise<Reading> {
  const wrong = (why: string): Reading => ({ ok: false, problem: `reports: "${path}" ${why}` });
  let content: unknown;
  let text: string;
  try {
    text = await read(path, MOST_BYTES);
    content = JSON.parse(text);
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
  const dryRun = 'dryRun' in content && content.dryRun === true;
  const failed = 'outcome' in content && content.outcome === 'failed';
  return { ok: true, value: { mode: content.mode, dryRun, failed, content, text } };
}
