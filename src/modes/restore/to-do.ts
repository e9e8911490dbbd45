import type { OwnKindName, RestoreFacts, RestoreFields } from '../../model.ts';
import type { Chosen } from './choose.ts';

/** What no recovery point contains, so that it must be done by hand. */
const NOT_IN_IT: Readonly<Record<OwnKindName, readonly string[]>> = {
  'ec2-instance': [
    'User data is not in an AMI.',
    'Move elastic and public addresses, and DNS records.',
    'Register it with its load balancers and target groups.',
    'Further network interfaces and addresses, termination protection and alarms are not restored.',
  ],
  'ebs-volume': ['Attach it to its instance: the device must be free, and in the same zone.'],
  'rds-instance': [
    'Parameter and option groups are the default ones: assign those of the original.',
    'Multi-AZ, read replicas, public access, deletion protection and alarms are not restored.',
    'Its address is new: point the applications to it, or rename both databases.',
  ],
  'rds-cluster': [
    'It has one instance: add the readers.',
    'Parameter groups are the default ones: assign those of the original.',
    'Public access, deletion protection, scaling policies and alarms are not restored.',
    'Its addresses are new: point the applications to them, or rename both clusters.',
  ],
};

/** Returns all that is left to do by hand, in the usual order. */
export function toDoOf({ point, living }: Chosen, fields: RestoreFields, { notes }: RestoreFacts): readonly string[] {
  const { backupTag } = point.tags;
  return [
    ...notes,
    ...(point.kind === 'ec2-instance' && fields['private-ip'] === undefined
      ? [`It has another private address${living === null ? '' : ' while the original holds the old one'}.`]
      : []),
    ...NOT_IN_IT[point.kind],
    `It is not backed up: tag it as the original was${backupTag === null ? '' : ` (${backupTag})`} once it has taken its place.`,
  ];
}
