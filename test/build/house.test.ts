import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthsOf, problemsOf } from '../../scripts/house/check.ts';

const ROOT = new URL('../../', import.meta.url);

const HOUSE: ReadonlyMap<string, string> = new Map(
  ['src', 'sandbox'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('dist/'))
      .map((name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')] as const),
  ),
);

describe('the house', () => {
  it('keeps to its own rules', () => {
    expect(problemsOf(HOUSE)).toEqual([]);
  });

  it.each([
    ['src/model/planted.ts', "import type { Log } from '../ports/log.ts';", /vocabulary/],
    ['src/decide/planted.ts', "import { readFile } from 'node:fs/promises';", /are pure/],
    ['src/decide/planted.ts', "import { apply } from '../apply/apply.ts';", /data goes one way/],
    ['src/decide/planted.ts', "const run = await import('../modes/purge/run.ts');", /data goes one way/],
    ['src/decide/planted.ts', "import type { PurgeRequest } from '../inputs/request.ts';", /whoever asked/],
    ['src/decide/planted.ts', "import type { PlanFile } from '../plan/model.ts';", /decided in plan/],
    ['src/plan/planted.ts', "export { counted } from '../report/format.ts';", /how something is shown/],
    ['src/report/planted.ts', 'export const now = () => Date.now();', /uses Date\.now\(/],
    ['src/changes/planted.ts', 'export const folder = process.env.RUNNER_TEMP;', /uses process\./],
    ['src/aws/planted.ts', "import type { PurgeReport } from '../modes/purge/report.ts';", /behind the port/],
    ['src/github/planted.ts', "import { renderSummary } from '../report/summary.ts';", /hands over what it is given/],
    ['src/modes/purge/planted.ts', "import { decideBackup } from '../backup/decide.ts';", /never imports another/],
    ['src/modes/shared/planted.ts', "import { runPurge } from '../purge/run.ts';", /the next one too/],
    ['src/modes/purge/planted.ts', "import { awsCloud } from '../../aws/cloud.ts';", /knows the world by its ports/],
    ['src/cli/planted.ts', "import { purge } from '../modes/purge/mode.ts';", /engine\.ts alone finds a mode/],
    ['src/observe/planted.ts', "import { EC2Client } from '@aws-sdk/client-ec2';", /only src\/aws knows the SDK/],
    ['sandbox/planted.ts', "import { KINDS } from '../src/model.ts';", /shares no code/],
    ['src/planted.ts', 'export const one = 1;', /src\/ holds main\.ts/],
    ['src/decide/planted.ts', 'export const one = 1;\n'.repeat(301), /300 are the most/],
  ])('refuses in %s: %s', (file, text, why) => {
    const problems = problemsOf(new Map([[file, `${text}\n`]]));
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toContain(file);
    expect(problems.join('\n')).toMatch(why);
  });

  it('finds one broken file among all of them, and no other', () => {
    const file = 'src/decide/planted.ts';
    const planted = new Map([...HOUSE, [file, "import { apply } from '../apply/apply.ts';\n"]]);
    expect(problemsOf(planted)).toEqual([
      expect.stringMatching(/^src\/decide\/planted\.ts:1 imports .*data goes one way/),
    ]);
  });

  it('refuses a test that is too long, and asks nothing else of tests', () => {
    const line = "import { runPurge } from '../../src/modes/purge/run.ts';\n";
    const files = new Map([
      ['test/decide/short.test.ts', line.repeat(300)],
      ['test/decide/long.test.ts', line.repeat(301)],
    ]);
    expect(lengthsOf(files)).toEqual([expect.stringMatching(/^test\/decide\/long\.test\.ts: 301 lines/)]);
  });

  it('finds a circle of types alone, and tells the way around it', () => {
    const files = new Map([
      ['sandbox/a.ts', "import type { B } from './b.ts';\n"],
      ['sandbox/b.ts', "import { c } from './c.ts';\n"],
      ['sandbox/c.ts', "const a = await import('./a.ts');\n"],
    ]);
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^sandbox\/a\.ts -> sandbox\/b\.ts -> sandbox\/c\.ts -> sandbox\/a\.ts: a circle/),
    ]);
  });
});
