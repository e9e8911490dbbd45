import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noPlan, parsePlan, planPath } from '../../src/plan/source.ts';
import { NOW } from './arbitraries.ts';
import { withRule } from './write-plan.ts';

const refusals = async (text: string) => {
  const reading = await parsePlan('p.yml', text, NOW);
  return reading.ok ? [] : reading.refusals;
};
const messages = async (text: string) => (await refusals(text)).map(({ fault }) => fault.message);

describe('a plan file that is right', () => {
  it('is known by its hash', async () => {
    const text = withRule({});
    const reading = await parsePlan('p.yml', text, NOW);
    expect(reading).toMatchObject({ ok: true, value: { path: 'p.yml', text, file: { plans: [{ name: 'p' }] } } });
    expect(reading.ok && reading.value.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('lies at its usual place where no other is written', () => {
    expect([planPath(null), planPath('x.yml')]).toEqual(['.github/backup-plans.yml', 'x.yml']);
    const { target, fault } = noPlan('x.yml', ', or a tag');
    expect(target).toBe('plan-file');
    expect(fault.message).toMatch(/^plan-file: there is no file "x\.yml" in the working copy; .*, or a tag$/);
  });
});

describe('a plan file that is wrong', () => {
  it('is refused at each place', async () => {
    expect(await refusals(withRule({ expiry: 'x' }))).toEqual([
      {
        target: 'p.yml:7:17',
        place: { file: 'p.yml', line: 7, column: 17 },
        fault: expect.objectContaining({
          message: expect.stringContaining('"x" is not an expiry'),
          advice: 'Correct line 7 of p.yml and run again; nothing was changed.',
        }),
      },
    ]);
  });

  it('has a hundred problems told, and the others counted', async () => {
    const text = (count: number) =>
      `${withRule({})}${Array.from({ length: count }, (_, index) => `x${index}: 1\n`).join('')}`;
    expect(await messages(text(100))).toHaveLength(100);
    const more = await refusals(text(102));
    expect(more).toHaveLength(101);
    expect(more.at(-1)).toMatchObject({
      target: 'p.yml:107:1',
      fault: { message: 'there are 2 more problems below this one' },
    });
  });

  it('has at most a hundred characters quoted of each text, in one line', async () => {
    const of = async (key: string) => (await messages(`plans: {}\n"${key}": 1\n`)).at(-1) ?? '';
    expect(await of('k'.repeat(100))).toContain(`"${'k'.repeat(100)}" is not known`);
    expect(await of('k'.repeat(101))).toContain(`"${'k'.repeat(100)}..." is not known`);
    expect(await of('a\\r\\n\\nb')).toContain('"a b" is not known');
    // What is not quoted is the parser's own.
    expect(await messages('plans:\n  a/b: 1\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/; write 1 to 50 letters, digits and "-_\.", such as "production"$/),
      ]),
    );
  });

  it('has all told that is not quoted', async () => {
    const [message = ''] = (await messages(`${withRule({})}    engine: aws-backup\n    retention: {}\n`)).slice(-1);
    expect(message).toContain('which deletes by the expiry of the rules alone; take it out, and write longer expiries');
  });

  it('has five hundred characters of a message told at most', async () => {
    const rule = `{expiry: 1 day, '${'a"'.repeat(300)}': 1}`;
    const [message = ''] = await messages(`plans:\n  p:\n    selection: {tags: [A:1]}\n    rules:\n      r: ${rule}\n`);
    expect(message).toMatch(/^plans\.p\.rules\.r: "a"a"[a"]*\.\.\.$/);
    expect(message).toHaveLength(503);
  });
});

describe('a file that is no plan at all', () => {
  const NONE = 'this is not a plan file: no line of it says "plans:"; write "plans:" and under it a name for each plan';

  it.each([
    'password: hunter2',
    'hunter2',
    '# plans: hunter2\na: 1',
    'myplans: {}',
    'plans',
    'a: plans: hunter2',
    'plansx: 1',
  ])('has nothing of it quoted: %j', async (text) => {
    expect(await refusals(text)).toMatchObject([{ target: 'p.yml:1:1', fault: { message: NONE } }]);
  });

  it.each([
    'plans: 5',
    '  plans: 5',
    '{plans: 5}',
    '{"plans" : 5}',
    "'plans': 5",
    'a: 1\nplans: 5',
    '\tplans: 5',
    '',
    ' \n',
  ])('is not one that has plans, or nothing: %j', async (text) => {
    const told = await messages(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told).not.toContain(NONE);
  });
});
