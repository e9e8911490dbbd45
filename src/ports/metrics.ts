import type { Instant } from '../model.ts';

/** A number that an alarm can watch. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly unit: 'Count' | 'None';
}

export interface MetricsPut {
  readonly namespace: string;
  readonly at: Instant;
  readonly dimension: { readonly name: string; readonly value: string };
  readonly metrics: readonly Metric[];
}
