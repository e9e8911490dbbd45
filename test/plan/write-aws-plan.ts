import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { ROLE } from './make-plan.ts';

/** `line:column: message` of every problem; empty where the file is right. */
export function problems(text: string): string[] {
  const reading = parsePlanFile(text, NOW);
  return reading.ok ? [] : reading.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

export interface Parts {
  readonly engine: string;
  readonly selection: string;
  readonly rules: string;
}

const RIGHT: Parts = {
  engine: `engine: aws-backup\n    vault: nightly\n    role: ${ROLE}`,
  selection: '{tags: [Environment:production]}',
  rules: `{daily: {schedule: '0 5 * * *', expiry: 30 days}}`,
};

/** A plan whose engine stands on line 3, its selection on line 6 and its rules on line 7. */
export function plan(parts: Partial<Parts> = {}): string {
  const { engine, selection, rules } = { ...RIGHT, ...parts };
  return `plans:\n  p:\n    ${engine}\n    selection: ${selection}\n    rules: ${rules}\n`;
}

export const rule = (text: string) => plan({ rules: `{r: ${text}}` });
export const groups = (count: number) => Array.from({ length: count }, (_, index) => `['G:${index}']`).join(', ');
export const tagTexts = (count: number) => Array.from({ length: count }, (_, index) => `T${index}:x`).join(', ');
