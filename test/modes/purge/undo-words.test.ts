import { describe, expect, it } from 'vitest';
import type { DeletedEntry } from '../../../src/model.ts';
import { undoInLog, undoNotes, undoWords } from '../../../src/modes/purge/undo-words.ts';
import { frankfurt, makeDeleted, makeFinished, makePurge } from '../../report/make-report.ts';

const UNTIL = '2026-12-06T02:00:00Z';
const LATER = '2026-12-20T02:00:00Z';
const until = (recoverableUntil: string | null, more: Partial<DeletedEntry> = {}) =>
  makeDeleted({ recoverableUntil, ...more });
const purgeOf = (more: Parameters<typeof makePurge>[0]) => ({ ...makePurge(more), mode: 'purge' as const });
const database = until(null, { kind: 'rds-instance' });

describe('what a purge says of the way back', () => {
  it.each([
    ['nothing where nothing was deleted', [], [], ''],
    ['nothing where none can be restored', [until(null)], [], ''],
    ['the first date', [until(LATER), until(UNTIL)], [], ' (recoverable until 2026-12-06)'],
    ['how many can be', [until(UNTIL), until(null)], [], ' (1 of them recoverable until 2026-12-06)'],
    ['databases are none of them', [until(UNTIL), database], [], ' (1 of them recoverable until 2026-12-06)'],
    ['snapshots of volumes can be too', [until(UNTIL, { kind: 'ebs-volume' })], [], ' (recoverable until 2026-12-06)'],
    [
      'left-over snapshots are some',
      [until(LATER)],
      [makeFinished({ recoverableUntil: UNTIL })],
      ' (recoverable until 2026-12-06)',
    ],
    [
      'a snapshot that stayed is none',
      [until(LATER)],
      [makeFinished({ result: 'failed' })],
      ' (recoverable until 2026-12-20)',
    ],
  ])('%s', (_, deleted, finishedSnapshots, words) => {
    expect(undoWords(purgeOf({ deleted, finishedSnapshots }))).toBe(words);
  });

  it('names the way there, what is lost, and where nobody knows', () => {
    expect(undoNotes(purgeOf({ deleted: [database] }))).toEqual([]);
    expect(undoNotes(purgeOf({ deleted: [until(UNTIL), until(null)] }))).toEqual([
      expect.stringMatching(`keeps 1 of 2 until ${UNTIL} or longer.*from: recycle-bin`),
      expect.stringMatching(/^1 deletion cannot be undone.*undo\.yaml/),
    ]);
    const reason = 'ListRules was refused';
    const unknown = [{ account: null, region: frankfurt, reason }];
    expect(undoNotes(purgeOf({ deleted: [until(null)], recoveryUnknown: unknown }))).toEqual([
      `Whether deletions in ${frankfurt} can be undone is not known: ${reason}`,
    ]);
  });

  it('counts what the Recycle Bin knows alone, and says nothing of loss where there is none', () => {
    const stayed = makeFinished({ result: 'failed' });
    expect(undoNotes(purgeOf({ deleted: [until(UNTIL), database], finishedSnapshots: [stayed] }))).toEqual([
      expect.stringContaining(`keeps 1 of 1 until ${UNTIL}`),
    ]);
    expect(undoNotes(purgeOf({ deleted: [until(null), until(null)] }))).toEqual([
      expect.stringMatching(/^2 deletions cannot be undone/),
    ]);
    const unknown = [{ account: null, region: frankfurt, reason: 'ListRules was refused' }];
    expect(undoNotes(purgeOf({ deleted: [database], recoveryUnknown: unknown }))).toEqual([]);
  });

  it('stands in the log', () => {
    expect(undoInLog(until(UNTIL))).toBe(`, recoverable until ${UNTIL}`);
    expect(undoInLog(until(null))).toBe('');
  });
});
