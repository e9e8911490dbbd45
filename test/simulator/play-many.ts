import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './history.ts';
import { explain, type Simulator, startSimulator } from './simulator.ts';
import { isMixed, isPlanned } from './world.ts';

/** Short histories are enough to meet most of what can happen; thousands of long ones are played at night. */
const DAYS = 6;
/** Some seconds on an idle machine; milliseconds. */
const PATIENCE = 600_000;

/**
 * Registers the tests over some seeds. They are spread over several files, because there can be one simulator in a process.
 */
export function playMany(firstSeed: number, histories: number): void {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  }, PATIENCE);
  afterAll(() => simulator.close());

  it('plays a history the same way each time', { timeout: PATIENCE }, async () => {
    const seeds = Array.from({ length: 6 }, (_, index) => firstSeed + index);
    for (const seed of [seeds.find((one) => isPlanned(one) && isMixed(one)), seeds.find((one) => !isMixed(one))]) {
      const options = { seed: seed ?? firstSeed, days: DAYS };
      const first = await simulator.play(options);
      const again = await simulator.play(options);
      expect(again.trace).toBe(first.trace);
      expect(first.trace.split('\n').length).toBeGreaterThan(50);
    }
  });

  it('loses no backup, deletes nothing that must stay, and ends green only when nothing is owed', {
    timeout: PATIENCE,
  }, async () => {
    const outcomes: Outcome[] = [];
    for (let seed = firstSeed; seed < firstSeed + histories; seed += 1) {
      outcomes.push(await simulator.play({ seed, days: DAYS }));
    }
    expect(outcomes.filter(({ problems }) => problems.length > 0).map(explain)).toEqual([]);

    // A simulation in which nothing happens would prove nothing.
    const seen = (what: string) => outcomes.reduce((sum, outcome) => sum + (outcome.seen[what] ?? 0), 0);
    for (const what of ['made ec2-instance', 'gone ec2-instance', 'change']) {
      expect(seen(what), what).toBeGreaterThan(histories / 2);
    }
    expect(seen('orphans finished')).toBeGreaterThan(histories / 4);
    for (const kind of ['ebs-volume', 'rds-instance', 'rds-cluster']) {
      for (const what of [`made ${kind}`, `gone ${kind}`, `${kind} kept: min-keep`]) {
        expect(seen(what), what).toBeGreaterThan(10);
      }
      for (const what of [
        `adopted ${kind}`,
        ...['public', 'not-ours', 'refused'].map((because) => `${kind} kept: ${because}`),
      ]) {
        expect(seen(what), what).toBeGreaterThan(0);
      }
    }
    for (const what of [
      'create failed: quota-reached',
      'create failed: busy',
      'delete failed: wrong-state',
      'ebs-volume kept: in-use',
      'backups beside an unread place',
    ]) {
      expect(seen(what), what).toBeGreaterThan(0);
    }
    for (const end of ['ok', 'partial', 'failed', 'dead']) {
      expect(seen(`backup ${end}`), `backup ${end}`).toBeGreaterThan(10);
      expect(seen(`purge ${end}`), `purge ${end}`).toBeGreaterThan(10);
      expect(seen(`retain ${end}`), `retain ${end}`).toBeGreaterThan(0);
    }
    for (const what of ['backups by plan', 'kept by retention']) {
      expect(seen(what), what).toBeGreaterThan(histories / 2);
    }
    for (const because of ['lengthen', 'shorten', 'shorten-to-grace']) {
      expect(seen(`expiries: ${because}`), because).toBeGreaterThan(5);
    }
    // That an approval withholds something comes up once in dozens of these: test/changes/ and the nightly histories see to it.
    for (const what of [
      'approved purge, taken',
      'approved purge, refused',
      'approved retain, taken',
      'approved retain, refused',
    ]) {
      expect(seen(what), what).toBeGreaterThan(0);
    }
  });
}
