import { declare, type Reading } from './input.ts';
import { optionally, right, wholeNumber, wrong } from './parsers.ts';

/** Which reports of separate runs to collect. */

export const reports = declare({
  name: 'reports',
  summary: 'Paths or globs of the report files to put together, one a line.',
  details:
    'Such as "reports/**/*.json", where a job has downloaded the artifacts of the others. All must be of one mode.',
  default: '',
  option: { is: 'text', value: 'PATHS' },
  read: readPaths,
});

export const expect = declare({
  name: 'expect',
  summary: 'How many reports there must be; with fewer of them the run is red.',
  details: 'The number of jobs whose reports are put together: a job that never ran leaves no report.',
  default: '',
  whenEmpty: 'as many as there are, and at least one',
  option: { is: 'text', value: 'N' },
  read: optionally(wholeNumber(1, 10_000, 'a whole number from 1 on, such as "12"')),
});

function readPaths(text: string): Reading<readonly string[]> {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const odd = lines.find((line) => line.includes('\0'));
  return odd === undefined ? right(lines) : wrong(odd, 'paths or globs, one a line, such as "reports/**/*.json"');
}
