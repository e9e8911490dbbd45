import type { WorkflowRun } from '../../../src/decide/naming.ts';
import { workflowRunOf } from '../../../src/github/environment.ts';
import { choose, happens, oneOf, wholeNumber } from '../chance.ts';
import { createWeather, type WeatherName } from '../weather.ts';
import type { Estate } from './estate.ts';
import type { PlayedMode, Task } from './run.ts';

/** What may befall a run: mostly nothing but weather. */
function drawFate({ random, theme }: Estate): Pick<Task, 'weather' | 'diesAt' | 'cancelledAt'> {
  const name = choose<WeatherName>(random, 'clear', 'gentle', 'gentle', 'rough', 'storm');
  const most = theme === 'accounts' ? 60 : 30;
  return {
    weather: createWeather(random, name, theme === 'accounts'),
    diesAt: happens(random, 0.15) ? wholeNumber(random, 1, most) : null,
    cancelledAt: happens(random, 0.05) ? wholeNumber(random, 1, most) : null,
  };
}

function taskOf(estate: Estate, mode: PlayedMode, inputs: Task['inputs']): Task {
  return {
    ...drawFate(estate),
    mode,
    inputs,
    accounts: estate.accounts.map(({ accountId }) => accountId),
    workflowRun: null,
    since: null,
    approved: null,
  };
}

function drawRegions({ random, regions }: Estate): Task['inputs'] {
  return choose<Task['inputs']>(
    random,
    {},
    {},
    {},
    {},
    { regions: `!${oneOf(random, regions)}` },
    { regions: oneOf(random, regions) ?? '' },
  );
}

export function backupTask(estate: Estate, workflowRun: WorkflowRun | null, since: number | null = null): Task {
  const { random, wishes } = estate;
  const copyTo = wishes.map(([region, days]) => (days === null ? region : `${region}: ${days} days`)).join('\n');
  const inputs: Task['inputs'] = {
    tag: 'Backup:Daily',
    expiry: '2 days',
    'if-none-found': 'ignore',
    ...(copyTo === '' ? {} : { 'copy-to': copyTo }),
    ...(happens(random, 0.1) ? { wait: 'true', 'wait-timeout': '5 minutes' } : {}),
  };
  return { ...taskOf(estate, 'backup', inputs), workflowRun, since };
}

export function copyTask(estate: Estate): Task {
  const { random, copyKeys } = estate;
  return taskOf(estate, 'copy', {
    ...drawRegions(estate),
    ...(copyKeys.length === 0 ? {} : { 'copy-kms-key': copyKeys.join('\n') }),
    ...(happens(random, 0.15) ? { wait: 'true', 'wait-timeout': '20 minutes' } : {}),
    'dry-run': `${happens(random, 0.04)}`,
  });
}

export function purgeTask(estate: Estate): Task {
  const { random, theme } = estate;
  return taskOf(estate, 'purge', {
    ...drawRegions(estate),
    'min-keep': choose(random, '1', '1', '1', '0', '2'),
    'keep-verified': choose(random, '1', '1', '2'),
    'max-deletions': choose(random, '', '', '', '2', '5', theme === 'accounts' ? '20%' : '40%'),
    ...(theme === 'verify' ? {} : { 'protect-uncopied': `${!happens(random, 0.1)}` }),
    'dry-run': `${happens(random, 0.04)}`,
  });
}

export function verifyTask(estate: Estate): Task {
  const { random } = estate;
  // Each is a run of its own: what begins by hand in the very same second is one.
  const workflowRun = workflowRunOf({ GITHUB_RUN_ID: `${wholeNumber(random, 100_000_000, 999_999_999)}` });
  const inputs: Task['inputs'] = {
    tag: 'Backup:Daily',
    'verify-every': choose(random, '12 hours', '2 days'),
    'max-tests': choose(random, '1', '3', '10'),
    'test-timeout': '5 minutes',
    'if-none-found': 'ignore',
    'dry-run': `${happens(random, 0.04)}`,
  };
  return { ...taskOf(estate, 'verify', inputs), workflowRun };
}

export function restoreTask(estate: Estate, from: string, workflowRun: WorkflowRun | null): Task {
  return { ...taskOf(estate, 'restore', { from }), workflowRun };
}
