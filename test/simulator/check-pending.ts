import type { AnyReport as Report } from '../report/any-report.ts';
import type { Attempt } from './attempt.ts';
import type { PointFact } from './facts.ts';

const HOUR = 3_600_000;

/**
 * A state that passes has an age: what of ours has been pending for a day is told, and from three days on the run is red. The
 * caller has seen that it is ours, and that nobody touched it.
 */
export function checkPending({ startedAt }: Attempt, report: Report, point: PointFact): string[] {
  const since = point.createdAt ?? startTold(point);
  if (point.state !== 'pending' || since === null) return [];
  const hours = (startedAt - since) / HOUR;
  // At the very hour either will do.
  if ([24, 72].some((edge) => Math.abs(hours - edge) < 0.02)) return [];
  const red = report.failed.some(({ action, target }) => action === 'wait' && target === point.id);
  const warned = report.warnings.some(({ target }) => target === point.id);
  const wanted = hours > 72 ? 'red' : hours > 24 ? 'warned' : 'nothing';
  const told = red ? 'red' : warned ? 'warned' : 'nothing';
  return told === wanted || (wanted === 'nothing' && told === 'warned')
    ? []
    : [`${point.id} has been pending for ${Math.floor(hours)} hours, and is told as ${told}, not ${wanted}`];
}

/** When the run began that made it, as its Name says. */
function startTold({ tags }: PointFact): number | null {
  const text = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) Backup of /.exec(tags.get('Name') ?? '');
  return text === null ? null : Date.parse(`${text[1]}-${text[2]}-${text[3]}T${text[4]}Z`);
}
