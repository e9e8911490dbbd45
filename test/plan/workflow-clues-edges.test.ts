import { describe, expect, it } from 'vitest';
import { UNKNOWN, type Value } from '../../src/plan/condition.ts';
import { readYaml } from '../../src/plan/document.ts';
import { actionIn, folderOf, mayBackUp, mayRunCommand, plainPath } from '../../src/plan/workflow-clues.ts';

function action(text: string) {
  const yaml = readYaml(text);
  if (!yaml.ok) throw new Error(text);
  return { path: 'action.yml', view: yaml.view };
}

describe('what a step uses', () => {
  it.each([
    ['acme/backup-via-tag@v1', 'this'],
    ['ACME/Backup-Via-Tag@v1', 'this'],
    ['acme/tools/backup-via-tag@main', 'this'],
    ['backup-via-tag@v1', 'this'],
    ['acme/x./backup-via-tag@v1', 'this'],
    ['acme/my-backup-via-tag@v1', 'other'],
    ['acme/backup-via-tag-too@v1', 'other'],
    ['acme/backup-via-tag', 'other'],
    ['acme/backup-via-tag@', 'other'],
    ['acme/backup-via-tag@v 1', 'other'],
    ['acme/x@backup-via-tag@v1', 'other'],
    ['acme/x @a/backup-via-tag@v1', 'other'],
    ['acme/backup-via-tag/sub@v1', 'other'],
    ['docker://x/backup-via-tag', 'other'],
  ])('%s is %s', (uses, is) => {
    expect(actionIn(uses, new Map())).toEqual({ is });
  });

  const OURS = 'inputs: {mode: {}, tag: {}, expiry: {}, plan-file: {}}\nruns: {using: node24}\n';

  it.each<[string, string | null, string]>([
    ['./x', OURS, 'this'],
    ['$/x/', OURS, 'this'],
    ['./x', OURS.replace('mode', 'mood'), 'other'],
    ['./x', OURS.replace('tag', 'tags'), 'other'],
    ['./x', OURS.replace('expiry', 'end'), 'other'],
    ['./x', OURS.replace('plan-file', 'file'), 'other'],
    ['./x', OURS.replace('node24', 'composite'), 'composite'],
    ['./x', 'text', 'other'],
    ['./x', null, 'unread'],
    ['./y', OURS, 'unread'],
    ['./', OURS, 'this'],
    ['$/', OURS, 'this'],
  ])('%s with the file %j is %s', (uses, text, is) => {
    expect(actionIn(uses, new Map([['x', text === null ? null : action(text)]])).is).toBe(is);
  });

  it('at the top of the repository may be another action, where its file says so', () => {
    expect(actionIn('./', new Map([['', action('runs: {using: node24}')]]))).toEqual({ is: 'other' });
    expect(actionIn('./', new Map([['', null]]))).toEqual({ is: 'this' });
  });

  it('lies in a folder, however that is spelled', () => {
    expect(folderOf('./.github/actions/backup/')).toBe('.github/actions/backup');
    expect(folderOf('$/a')).toBe('a');
    for (const path of ['a/b.yml', './a/b.yml', ' a//b.yml ', 'a\\b.yml', '/a/./b.yml', 'a/b.yml/']) {
      expect(plainPath(path)).toBe('a/b.yml');
    }
    expect(plainPath('./.github/x')).toBe('.github/x');
  });
});

describe('another action', () => {
  it.each<[string, Record<string, Value>, boolean]>([
    ['acme/x@v1', { mode: 'backup' }, true],
    ['acme/x@v1', { mode: 'backup', tag: '' }, true],
    ['acme/x@v1', { mode: 'backup', tag: null }, true],
    ['acme/x@v1', { mode: 'backup', tag: UNKNOWN }, true],
    ['acme/x@v1', { mode: 'backup', tag: 'A:b' }, false],
    ['acme/x@v1', { mode: UNKNOWN }, true],
    ['acme/x@v1', { mode: UNKNOWN, tag: 'A:b' }, false],
    // What says another mode does another thing, whatever its name.
    ['acme/backup@v1', { mode: 'purge' }, false],
    ['acme/nightly-BackUp@v1', {}, true],
    ['acme/x@v1', {}, false],
    ['acme/x@v1', { a: 'echo', command: 'npx backup' }, true],
    ['acme/x@v1', { a: 'echo', b: 5, c: UNKNOWN, d: null }, false],
  ])('%s with %o may back up: %s', (uses, inputs, expected) => {
    expect(mayBackUp(uses, new Map(Object.entries(inputs)))).toBe(expected);
  });
});

describe('a command', () => {
  it.each([
    'npx Backup-via-tag',
    'aws backup start-backup-job',
    'gh workflow run nightly.yml',
    'curl https://api.github.com/repos/a/b/dispatches',
    'New-WorkflowDispatch x',
    'bash nightly.sh',
    'nightly.sh; true',
    './nightly',
    'cd x && ./nightly',
    'true;./nightly',
    'true\n./nightly',
    '(make all)',
    'make all',
    'x | just all',
    'task all',
    'npm run all',
    'yarn run all',
    'pnpm run all',
  ])('may back up: %s', (text) => {
    expect(mayRunCommand(text)).toBe(true);
  });

  it.each([
    'echo hello',
    'cat nightly.shtml',
    'remake all',
    'makes all',
    'npm ci',
    'a./b',
    'cd ../x',
    'pnpm install',
    'gh workflow list',
    '',
  ])('does not: %s', (text) => {
    expect(mayRunCommand(text)).toBe(false);
  });
});
