import { type View, viewOf } from '../../report/view.ts';
import type { CollectReport } from './report.ts';

/** A collect that found nothing, in words. */
export function collectView(report: CollectReport): View {
  return viewOf(report, {
    job: 'Collect',
    done: 'nothing was put together',
    problems: [],
    besides: null,
    rehearses: false,
  });
}
