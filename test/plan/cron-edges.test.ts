import { describe, expect, it } from 'vitest';
import { cronFields, occurrences, previousOccurrence, readCron } from '../../src/plan/cron.ts';
import { NOW } from './arbitraries.ts';

const LAST = ['59', '23', '31', '12', '6'];
/** A line with one field of its own. */
const lineWith = (index: number, text: string) => Array.from({ length: 5 }, (_, at) => (at === index ? text : '*'));
const read = (line: string) => {
  const reading = readCron(line, NOW);
  return reading.ok ? reading.value : reading.problem;
};

describe('the numbers of a field', () => {
  const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

  it.each<[number, string, number[]]>([
    [0, '*', upTo(0, 59)],
    [1, '*', upTo(0, 23)],
    [2, '*', upTo(1, 31)],
    [3, '*', upTo(1, 12)],
    [4, '*', upTo(0, 6)],
    [0, '7', [7]],
    [0, '5/20', [5, 25, 45]],
    [0, '5-25/10', [5, 15, 25]],
    [0, '5-24/10', [5, 15]],
    [1, '*/7', [0, 7, 14, 21]],
    [2, '*/10', [1, 11, 21, 31]],
    [2, '10,9,31,10', [9, 10, 31]],
    [2, '1-3,2-5', [1, 2, 3, 4, 5]],
    [3, 'jan,MAR', [1, 3]],
    [3, 'oct-Dec', [10, 11, 12]],
    [3, 'feb/5', [2, 7, 12]],
    [4, 'mon-fri', [1, 2, 3, 4, 5]],
    [4, 'SUN,6', [0, 6]],
    [4, '03', [3]],
  ])('%i, %s, are %j', (index, text, numbers) => {
    const line = lineWith(index, text);
    expect(readCron(line.join(' '), NOW).ok).toBe(true);
    expect(cronFields(` ${line.join('  ')}\n`)[index]).toEqual({
      text,
      numbers,
      least: index === 2 || index === 3 ? 1 : 0,
      most: Number(LAST[index]),
    });
  });
});

describe('a field of a cron line', () => {
  const fields = ['minute', 'hour', 'day of the month', 'month', 'day of the week'];
  const named = ['0 to 59', '0 to 23', '1 to 31', '1 to 12, or jan to dec', '0 to 6, or sun to sat'];

  it.each(fields.map((name, index) => [name, index] as const))('has a first and a last number: %s', (name, index) => {
    const [first, last] = [index === 2 || index === 3 ? 1 : 0, Number(LAST[index])];
    for (const right of [`${first}`, `${last}`, `${first}-${last}`, `${last}-${last}`, `*/${last}`, `${first}/1`]) {
      const line = lineWith(index, right).join(' ');
      expect(read(line)).toBe(line);
    }
    const outside = (value: string, more = '') => `the ${name} "${value}" is not from ${named[index]}${more}; write`;
    const sunday = index === 4 ? ', where Sunday is 0' : '';
    expect(read(lineWith(index, `${last + 1}`).join(' '))).toContain(outside(`${last + 1}`, sunday));
    expect(read(lineWith(index, `${first}-${last + 1}`).join(' '))).toContain(outside(`${last + 1}`, sunday));
    expect(read(lineWith(index, `${last + 1}-${last + 2}`).join(' '))).toContain(outside(`${last + 1}`, sunday));
    expect(read(lineWith(index, 'never').join(' '))).toContain(outside('never'));
    if (first > 0) expect(read(lineWith(index, '0').join(' '))).toContain(outside('0'));
    expect(read(lineWith(index, '007').join(' '))).toContain(outside('007'));
    for (const step of ['0', '00', `${last + 1}`, '001', '100']) {
      expect(read(lineWith(index, `*/${step}`).join(' '))).toContain(
        `the step "/${step}" of the ${name} is not from 1 to ${last}; write`,
      );
    }
    expect(read(lineWith(index, `${last}-${first}`).join(' '))).toContain(`"${last}-${first}" runs backwards; write`);
  });

  it.each(['', '-', '1-', '-1', '1-2-3', '*-5', '1//2', '1/', '*/x', '**', '1;2', '+1', 'x*'])(
    'is not written "%s"',
    (text) => {
      for (const line of [`${text === '' ? '1,,2' : text} * * * *`, `1,${text} * * * *`]) {
        expect(read(line)).toMatch(/is not right for the minute; write/);
      }
    },
  );

  it('has words in their order, and only where there are any', () => {
    expect(read('0 5 * MAR-feb *')).toContain('"MAR-feb" runs backwards');
    expect(read('0 5 * feb-MAR *')).toBe('0 5 * feb-MAR *');
    expect(read('jan * * * *')).toContain('the minute "jan" is not from 0 to 59; write');
    expect(read('0 5 * mon *')).toContain('the month "mon" is not from 1 to 12, or jan to dec; write');
  });
});

describe('a cron line as a whole', () => {
  it.each([
    [' ', 'it is empty'],
    ['@hourly', 'GitHub knows no names for schedules'],
    ['rate(1 day)', 'that is the form of AWS (EventBridge, AWS Backup), which is "0 5 * * *" here'],
    ['rate(5 days)', 'that is the form of AWS (EventBridge, AWS Backup)'],
    ['0', 'it has 1 field instead of 5'],
    ['0 5', 'it has 2 fields instead of 5'],
    ['0 5 * * * *', 'it has 6 fields instead of 5'],
    ['0 5 31 2,4,6,9,11 *', 'no such day ever comes'],
  ])('"%s" is refused: %s', (line, why) => {
    expect(read(line)).toContain(`is not a cron line: ${why}; write`);
  });

  it('has five hundred characters at most, white space folded', () => {
    const minutes = '0,'.repeat(245);
    expect(read(`${minutes}0  * * * 1`).length).toBe(499);
    expect(read(`${minutes}10 * * * 1`).length).toBe(500);
    expect(read(`${minutes}10 * * * 1 `).length).toBe(500);
    expect(read(`${minutes}10 * * 1 10`)).toContain('it is longer than 500 characters');
  });

  it('may name a day that comes once in four years', () => {
    expect(read('0 5 29 2 *')).toBe('0 5 29 2 *');
  });
});

describe('in a zone far from UTC', () => {
  const at = (text: string) => Date.parse(`${text}:00Z`);

  it.each([
    // UTC+14 and UTC-11 (without summer time).
    ['Pacific/Kiritimati', '2026-06-10T10:00'],
    ['Pacific/Pago_Pago', '2026-06-10T11:00'],
  ])('midnight comes with the clocks: %s', (zone, midnight) => {
    const time = at(midnight);
    expect(occurrences('0 0 * * *', time - 1, time, zone)).toEqual([time]);
    expect(occurrences('0 0 * * *', time, time + 3_600_000, zone)).toEqual([]);
    expect(previousOccurrence('0 0 * * *', zone, time)).toBe(time);
    expect(previousOccurrence('0 0 * * *', zone, time - 1)).toBe(time - 86_400_000);
  });

  it('what a skipped day held comes once, at its end', () => {
    // Samoa had no 30 December 2011: after 23:59 of the 29th came 00:00 of the 31st.
    const change = at('2011-12-30T10:00');
    for (const line of ['0 0 30 12 *', '59 23 30 12 *', '0 */6 30 12 *']) {
      expect(occurrences(line, change - 86_400_000, change + 3 * 86_400_000, 'Pacific/Apia')).toEqual([change]);
    }
  });
});
