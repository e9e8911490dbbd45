import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareEvidence, writeEvidence } from '../../src/ports/evidence.ts';
import { evidenceRootsOf } from '../../src/ports/evidence-roots.ts';

function folders() {
  const base = mkdtempSync(join(tmpdir(), 'backup-via-tag-evidence-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const [workspace, temp, other] = ['workspace', 'temp', 'other'].map((name) => join(base, name));
  for (const folder of [workspace, temp, other]) mkdirSync(folder ?? '');
  return { workspace: workspace ?? '', temp: temp ?? '', other: other ?? '' };
}

const TEXTS = { csv: 'a,b\r\n', json: '{}\n' };

describe('the evidence of a check', () => {
  it.each([
    ['evidence/backup-check', 'evidence/backup-check'],
    ['evidence/2026/q4/check', 'evidence/2026/q4/check'],
    ['check', 'check'],
    ['evidence/', 'evidence/backup-check'],
    ['folder', 'folder/backup-check'],
    ['.', 'backup-check'],
    ['check.csv', 'check'],
    ['check.JSON', 'check'],
    ['v1.2', 'v1.2'],
    ['.csv', '.csv'],
  ])('at %s lies in %s.csv and .json of the workspace', async (path, stem) => {
    const { workspace, temp } = folders();
    mkdirSync(join(workspace, 'folder'));
    expect(await prepareEvidence(path, [workspace, temp])).toBeNull();
    expect(await writeEvidence(path, [workspace, temp], TEXTS)).toBeNull();
    expect(readFileSync(join(workspace, `${stem}.csv`), 'utf8')).toBe(TEXTS.csv);
    expect(readFileSync(join(workspace, `${stem}.json`), 'utf8')).toBe(TEXTS.json);
  });

  it('may lie in the temporary folder, and anywhere outside a workflow', async () => {
    const { workspace, temp, other } = folders();
    expect(await writeEvidence(join(temp, 'check'), [workspace, temp], TEXTS)).toBeNull();
    expect(readdirSync(temp).sort()).toEqual(['check.csv', 'check.json']);
    expect(evidenceRootsOf({})).toBeNull();
    expect(await writeEvidence(join(other, 'check'), null, TEXTS)).toBeNull();
    expect(readdirSync(other).sort()).toEqual(['check.csv', 'check.json']);
  });

  it('knows the folders of a workflow', () => {
    const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/w', RUNNER_TEMP: '/t' };
    expect(evidenceRootsOf(runner)).toEqual(['/w', '/t']);
    expect(evidenceRootsOf({ GITHUB_ACTIONS: 'true' })).toEqual([process.cwd()]);
  });

  it.each([
    ['above', () => '../other/check'],
    ['elsewhere', ({ other }: Folders) => join(other, 'check')],
    ['in a folder whose name begins alike', ({ workspace }: Folders) => `${workspace}-2/check`],
    [
      'behind a link',
      ({ workspace, other }: Folders) => {
        symlinkSync(other, join(workspace, 'link'));
        return 'link/deep/check';
      },
    ],
    [
      'in the folder of git',
      ({ workspace }: Folders) => {
        mkdirSync(join(workspace, '.git'));
        return '.git/check';
      },
    ],
  ])('is refused where the path leads out of the workspace: %s', async (_, make) => {
    const at = folders();
    const path = make(at);
    const problem = await prepareEvidence(path, [at.workspace, at.temp]);
    expect(problem).toBe(
      `"${path}" lies outside the workspace and RUNNER_TEMP; write a path in the workspace, such as "evidence/backup-check"`,
    );
    expect(await writeEvidence(path, [at.workspace, at.temp], TEXTS)).toBe(problem);
    expect(readdirSync(at.other)).toEqual([]);
  });

  it.each([
    [
      'below a file',
      ({ workspace }: Folders) => {
        writeFileSync(join(workspace, 'file'), 'mine');
        return 'file/check';
      },
    ],
    [
      'over a link',
      ({ workspace, other }: Folders) => {
        symlinkSync(join(other, 'secret'), join(workspace, 'check.csv'));
        return 'check';
      },
    ],
    [
      'over a folder',
      ({ workspace }: Folders) => {
        mkdirSync(join(workspace, 'check.json'));
        return 'check';
      },
    ],
  ])('is refused where it cannot be written: %s', async (_, make) => {
    const at = folders();
    const path = make(at);
    const problem = await prepareEvidence(path, [at.workspace]);
    expect(problem).toMatch(
      /^"[^"]+" cannot be written: .+; write a path that can be, such as "evidence\/backup-check"$/,
    );
    expect(readdirSync(at.other)).toEqual([]);
  });

  it('of an earlier run is gone once this one has begun', async () => {
    const { workspace } = folders();
    await writeEvidence('check', [workspace], TEXTS);
    expect(await prepareEvidence('check', [workspace])).toBeNull();
    expect(readdirSync(workspace)).toEqual([]);
  });

  it('outside a workflow ends with a problem below /proc, and does not hang', async () => {
    expect(await prepareEvidence('/proc/none/such/check', null)).toMatch(
      /^"\/proc\/none\/such\/check" cannot be written: /,
    );
  });
});

type Folders = ReturnType<typeof folders>;
