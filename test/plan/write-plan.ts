import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';

/** `line:column: message` of every problem; empty where the file is right. */
export function problems(text: string): string[] {
  const reading = parsePlanFile(text, NOW);
  return reading.ok ? [] : reading.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

/** A right file but for one part, in which every line stands where the table says. */
export const RIGHT = { tags: '[Backup:daily]', schedule: "'0 23 * * *'", expiry: '30 days' };

export function withRule(part: Partial<typeof RIGHT>): string {
  const { tags, schedule, expiry } = { ...RIGHT, ...part };
  return `plans:\n  p:\n    selection: {tags: ${tags}}\n    rules:\n      r:\n        schedule: ${schedule}\n        expiry: ${expiry}\n`;
}

export function withSelection(selection: string): string {
  return `plans:\n  p:\n    selection: ${selection}\n    rules: {r: {expiry: 1 day}}\n`;
}

export function withRetention(retention: string): string {
  return `plans:\n  p:\n    selection: {tags: [Backup:daily]}\n    rules: {r: {expiry: 1 day}}\n    retention: ${retention}\n`;
}
