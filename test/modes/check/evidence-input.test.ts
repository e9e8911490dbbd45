import { expect, it } from 'vitest';
import { evidence } from '../../../src/inputs/check.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');

it.each(['a\nb', 'a\u0000b', 'evidence\tcheck', 'evidence\rcheck'])(
  'refuses the path %j for evidence, and shows a right one',
  (path) => {
    expect(evidence.read(path, NOW)).toEqual({
      ok: false,
      problem: `${JSON.stringify(path)} is wrong; write a path on one line, such as "evidence/backup-check"`,
    });
  },
);

it('takes any path on one line, and none', () => {
  expect(evidence.read('evidence/Q4 2026/backup-check', NOW)).toEqual({
    ok: true,
    value: 'evidence/Q4 2026/backup-check',
  });
  expect(evidence.read('', NOW)).toEqual({ ok: true, value: null });
});
