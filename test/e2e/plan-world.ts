import { ami, daysAgo, i, ourImage, snap, stamp } from './world.ts';

/** A plan file, and AMIs of one of its plans. */

export const PATH = '.github/backup-plans.yml';

export const PLANS = `
plans:
  production:
    selection:
      tags: [Backup:Daily]
      except: [Backup:no]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: 7 days
      monthly:
        schedule: '0 23 1 * *'
        expiry: 6 months
    retention:
      keep-last: 2
  web:
    selection:
      any-of: [[Role:web]]
    rules:
      nightly:
        schedule: '0 23 * * *'
        expiry: 30 days
`;

export const files = { [PATH]: PLANS };

/** Five AMIs of one plan, all expired, the youngest first. */
export function history() {
  return [1, 2, 3, 4, 5].map((age) =>
    ourImage({
      id: ami(age),
      source: i(1),
      age: age * 10,
      expire: stamp(daysAgo(1)),
      tags: { BackupPlan: 'production/daily' },
      snapshots: [{ id: snap(age), size: 8 }],
    }),
  );
}
