import { dirname } from 'node:path';
import { attempt } from '../../model/attempt.ts';
import {
  type RecoveryPointId,
  type Region,
  type Result,
  success,
  type TestInstanceId,
  type Warning,
} from '../../model.ts';
import type { BootTests } from '../../ports/boot-tests.ts';
import type { Run } from '../shared/mode.ts';

/** The evidence of an instance that did not boot. */
export interface Evidence {
  readonly console: readonly string[];
  readonly paths: readonly string[];
  readonly folder: string | null;
  /** Evidence that could not be saved; this does not change the result of the test. */
  readonly warnings: readonly Warning[];
}

export const NO_EVIDENCE: Evidence = { console: [], paths: [], folder: null, warnings: [] };

/** Saves the console text and screenshot of an instance while it still runs. */
export async function saveEvidence(
  region: Region,
  id: TestInstanceId,
  image: RecoveryPointId,
  tests: BootTests,
  run: Run,
): Promise<Evidence> {
  const [text, screen] = await Promise.all([
    attempt(() => tests.readConsole(region, id), run),
    attempt(() => tests.readScreen(region, id), run),
  ]);
  const saved = [
    await save('console text', `${image}.txt`, text, run),
    await save('screenshot', `${image}.jpg`, screen, run),
  ];
  const paths = saved.flatMap(({ path }) => path ?? []);
  const [first] = paths;
  return {
    console: text.ok ? lastLines(text.value) : [],
    paths,
    folder: first === undefined ? null : dirname(first),
    warnings: saved.flatMap(({ problem }) => (problem === null ? [] : [{ region, target: image, message: problem }])),
  };
}

interface Saved {
  readonly path: string | null;
  readonly problem: string | null;
}

async function save(what: string, name: string, read: Result<string | Uint8Array>, run: Run): Promise<Saved> {
  if (!read.ok) return { path: null, problem: `its ${what} could not be read: ${read.fault.message}` };
  if (read.value.length === 0) return { path: null, problem: `AWS had no ${what} of it` };
  const written = await attempt(async () => success(await run.files.saveEvidence(name, read.value)), run);
  if (written.ok) return { path: written.value, problem: null };
  return { path: null, problem: `its ${what} could not be saved: ${written.fault.message}` };
}

const MOST_LINES = 20;
const LONGEST_LINE = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: consoles color their lines.
const ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|[@-Z\\-_])/g;

/** Returns the last non-empty lines of a console, without control sequences. */
function lastLines(text: string): readonly string[] {
  return text
    .replace(ESCAPES, '')
    .split(/[\r\n]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
        .trimEnd()
        .slice(0, LONGEST_LINE),
    )
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES);
}
