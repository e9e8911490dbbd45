import { type View, viewOf } from '../../report/view.ts';
import type { CollectReport } from './report.ts';

/** Renders the report of a collect that found nothing. */
export function collectView(report: CollectReport): View {
  return viewOf(report, {
    job: 'Collect',
    done: 'nothing was put together',
    problems: [],
    besides: null,
    rehearses: false,
  });
}
