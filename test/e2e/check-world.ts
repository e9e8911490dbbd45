import { AWAY, daysAgo, HOME, instance, stamp } from './world.ts';

/** Four instances: one with a fresh backup, one with a late one, one that needs none, and one that nobody chose. */

export const FRESH = 'i-0aaaaaaaaaaaaaaa1';
export const LATE = 'i-0bbbbbbbbbbbbbbb2';
export const EXEMPT = 'i-0ccccccccccccccc3';
export const OPEN = 'i-0ddddddddddddddd4';
export const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours', coverage: 'all' };

export const ami = (id: string, source: string, days: number, region = HOME) => ({
  region,
  id,
  sourceInstanceId: source,
  createdAt: daysAgo(days),
  tags: { CreatedBy: 'backupViaTag', Expire: stamp(daysAgo(-30)), BackupSource: source, BackupTag: 'Backup:Daily' },
});

export const seed = {
  regions: [HOME, AWAY],
  instances: [
    instance({ id: FRESH, launchedAt: daysAgo(90), tags: { Name: 'web-1' } }),
    instance({ id: LATE, launchedAt: daysAgo(90), region: AWAY, tags: { Name: 'api-1' } }),
    { region: HOME, id: EXEMPT, launchedAt: daysAgo(90), tags: { BackupExempt: 'rebuilt from code' } },
    { region: AWAY, id: OPEN, launchedAt: daysAgo(90), tags: { Name: 'forgotten' } },
  ],
  images: [ami('ami-0aaaaaaaaaaaaaaa1', FRESH, 0.5), ami('ami-0bbbbbbbbbbbbbbb2', LATE, 3, AWAY)],
};
