import { HOME, runWith, type World } from '../engine/run-engine.ts';
import { PLAN_PATH } from '../engine/surroundings.ts';
import type { AnyReport as Report } from '../report/any-report.ts';

/** Runs a retain of these kinds in this process, with the text of a plan file. */
export function runRetain(world: World, kinds: string, plans: string): Promise<Report> {
  const inputs = { mode: 'retain', kinds, 'aws-region': HOME };
  return runWith(world, inputs, { files: new Map([[PLAN_PATH, plans]]) });
}
