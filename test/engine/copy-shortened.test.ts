import { describe, expect, it } from 'vitest';
import { AWAY, COMING, copyWorld, imagesIn, source } from './copy-world.ts';
import { runWith } from './run-engine.ts';
import { PLAN_PATH } from './surroundings.ts';

// It is 21 November 2026, 23:00.
const PLAN = (copies: string, name = 'nightly') => `
plans:
  ${name}:
    selection: {tags: [Backup:Daily]}
    rules:
      daily: {schedule: '0 23 * * *', expiry: 30 days${copies}}
`;
const SHORTER = `, copies: [{to: ${AWAY}, expiry: 7 days}]`;

async function copiesMade(start: string, plan: string | null, backupPlan = 'nightly/daily'): Promise<number> {
  const backup = source(1, `${AWAY}=${COMING}`);
  const tags = { ...backup.tags, Name: `${start} Backup of i-0aaaaaaaaaaaaaaaa`, BackupPlan: backupPlan };
  const world = await copyWorld({ images: [{ ...backup, tags }] });
  const files = plan === null ? new Map<string, string>() : new Map([[PLAN_PATH, plan]]);
  const report = await runWith(world, { mode: 'copy' }, { files });
  expect(report.outcome).toBe('ok');
  const made = imagesIn(world, AWAY).length;
  expect(report.warnings.map(({ message }) => message).filter((one) => one.includes('not made'))).toEqual(
    made > 0 ? [] : [`1 wanted copy is not made in ${AWAY}: by the plan file as it is now it would have expired`],
  );
  return made;
}

describe('a copy whose rule has come to keep it for a shorter time', () => {
  it('is not made anew once the purge has taken it, three days after its end', async () => {
    expect(await copiesMade('2026/11/11 23:00:00', PLAN(SHORTER))).toBe(0);
    expect(await copiesMade('2026/11/11 23:00:01', PLAN(SHORTER))).toBe(1);
  });

  it.each<[string, string | null, string]>([
    ['there is no plan file', null, 'nightly/daily'],
    ['the rule wants no copies there any more', PLAN(''), 'nightly/daily'],
    ['the file does not hold the plan', PLAN(SHORTER, 'weekly'), 'nightly/daily'],
    ['it holds only one of the rules that made the backup', PLAN(SHORTER), 'nightly/daily, nightly/hourly'],
    ['no plan made it', PLAN(SHORTER), ''],
  ])('is made as the backup says where %s', async (_, plan, backupPlan) => {
    expect(await copiesMade('2026/11/01 23:00:00', plan, backupPlan)).toBe(1);
  });
});
