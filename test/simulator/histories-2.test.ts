import { ALWAYS, playMany } from './play-many.ts';
import { isMixed, isPlanned } from './world.ts';

/**
 * Instances alone: their left-over snapshots, and backup plans with their retention in every second history. That an approval
 * withholds something comes up once in dozens of these: test/changes/ and the nightly histories see to it.
 */
playMany({
  rich: [552, 522, 486, 534, 558, 632],
  takes: (seed) => !isMixed(seed) && (isPlanned(seed) || seed % 4 === 0),
  demands: {
    ...ALWAYS,
    'orphans finished': 5,
    'backups by plan': 20,
    'kept by retention': 20,
    'expiries: lengthen': 3,
    'expiries: shorten': 2,
    'expiries: shorten-to-grace': 3,
    'approved purge, taken': 1,
    'approved purge, refused': 1,
    'approved retain, taken': 1,
    'approved retain, refused': 1,
  },
});
