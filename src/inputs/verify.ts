import { declare } from './input.ts';
import { lengthLike, matching, optionally, wholeNumber } from './parsers.ts';

/** How backups are tested to boot. */

export const verifyEvery = declare({
  name: 'verify-every',
  summary: 'How long a verified backup counts before the instance is tested again, such as "30 days".',
  details: 'Whole numbers with units up to weeks.',
  default: '30 days',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('30 days'),
});

export const maxTests = declare({
  name: 'max-tests',
  summary: 'The most AMIs that one run starts.',
  details:
    'A whole number from 1 to 100, over all accounts. Those never tested come first, then those tested longest ago.',
  default: '5',
  option: { is: 'text', value: 'N' },
  read: wholeNumber(1, 100, 'a whole number from 1 to 100, such as "5"'),
});

export const testTimeout = declare({
  name: 'test-timeout',
  summary: 'How long a test instance has to pass its status checks, such as "20 minutes".',
  details: 'Whole numbers with units up to weeks. Then the test has failed, and the instance is terminated.',
  default: '20 minutes',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('20 minutes'),
});

export const testInstanceType = declare({
  name: 'test-instance-type',
  summary: 'Instance type of the test instances, such as "t3.small".',
  details: 'It must fit the architecture of every AMI that is tested.',
  default: '',
  whenEmpty: 'the type that the instance had when it was backed up',
  option: { is: 'text', value: 'TYPE' },
  read: optionally(matching(/^[a-z][a-z0-9-]{0,30}\.[a-z0-9-]{1,30}$/, 'an instance type, such as "t3.small"')),
});
