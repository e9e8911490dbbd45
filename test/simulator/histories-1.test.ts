import { ALWAYS, playMany } from './play-many.ts';
import { isMixed } from './world.ts';

/** Volumes and databases beside the instances. */
playMany({
  rich: [555, 561, 611, 539, 439, 505, 623, 401, 403, 415],
  takes: isMixed,
  demands: {
    ...ALWAYS,
    ...Object.fromEntries(
      ['ebs-volume', 'rds-instance', 'rds-cluster'].flatMap((kind) => [
        ...[`made ${kind}`, `gone ${kind}`, `${kind} kept: min-keep`].map((what) => [what, 5]),
        ...[`adopted ${kind}`, ...['public', 'not-ours', 'refused'].map((because) => `${kind} kept: ${because}`)].map(
          (what) => [what, 1],
        ),
      ]),
    ),
    'create failed: quota-reached': 1,
    'create failed: busy': 1,
    'delete failed: wrong-state': 1,
    'ebs-volume kept: in-use': 1,
    'backups beside an unread place': 1,
  },
});
