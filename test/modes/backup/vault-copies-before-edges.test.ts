import { describe, expect, it } from 'vitest';
import type { BackupMaker } from '../../../src/inputs/request.ts';
import type { PlannedRule } from '../../../src/plan/model.ts';
import { DAY, fault, NOW, oregon } from '../../decide/make-model.ts';
import { makePlan, makeRule } from '../../plan/make-plan.ts';
import { type Copying, change, copy, done, END, ireland, of, portOf, VAULT } from './vault-copies-world.ts';

describe('what is known before the first backup', () => {
  const unfit = (to: string) => async (where: string) => (where === to ? fault : null);

  it('is asked once for each place and end', async () => {
    const { port, asked } = portOf();
    await copy(port, { changes: [change(`us-west-2=${END}`), change(`us-west-2=${END} eu-west-1=never`)] });
    expect(of(asked, 'foresee')).toEqual([
      [oregon, NOW + 30 * DAY, null],
      [ireland, 'never', null],
    ]);
  });

  it('is red, and leaves out those copies alone', async () => {
    const { port } = portOf([done()], { foresee: unfit(oregon) });
    const { copies, failures, told } = await copy(port, { changes: [change(`us-west-2=${END} eu-west-1=never`)] });
    expect(copies.map(({ to }) => to)).toEqual([ireland]);
    expect(failures).toEqual([[oregon, 'copy-to', fault.code]]);
    expect(told.failures[0]?.action).toBe('copy');
  });

  it('is so in a dry run, which plans the others', async () => {
    const { port } = portOf([], { foresee: unfit(oregon) });
    const dry = await copy(port, { dry: true, changes: [change(`us-west-2=${END} eu-west-1=never`)] });
    expect(dry.copies).toEqual([{ to: ireland, job: null, state: 'planned', point: null, expiresAt: 'never' }]);
    expect(dry.failures).toEqual([[oregon, 'copy-to', fault.code]]);
  });

  it('is red where asking fails as nobody foresaw', async () => {
    const { port } = portOf([], { foresee: () => Promise.reject(new Error('odd')) });
    expect((await copy(port, { dry: true })).failures).toEqual([[oregon, 'copy-to', 'unexpected']]);
  });
});

describe('a vault that is not there yet', () => {
  const making: BackupMaker = { ...VAULT, newVault: { kmsKey: 'arn:home' } };
  const due: readonly PlannedRule[] = [
    { plan: makePlan(), rule: makeRule() },
    {
      plan: makePlan(),
      rule: makeRule({
        copies: [
          { to: ireland, expiry: null, kmsKey: 'arn:else' },
          { to: oregon, expiry: null, kmsKey: 'arn:rule' },
        ],
      }),
    },
  ];
  const key = { region: oregon, arn: 'arn:input' };

  it.each<[string, Copying, unknown]>([
    ['is not made unless that is asked for', {}, null],
    ['nor where this action makes the backups', { engine: { name: 'direct' } }, null],
    ['nor because a key is named', { copyKeys: [key], due }, null],
    ['is made as the one at home', { engine: making }, { kmsKey: 'arn:home' }],
    ['is made with the key of a rule', { engine: making, due }, { kmsKey: 'arn:rule' }],
    [
      'is made with the key of the input before that',
      { engine: making, due, copyKeys: [key] },
      { kmsKey: 'arn:input' },
    ],
    [
      'is made as the one at home where only another region has a key',
      { engine: making, copyKeys: [{ ...key, region: ireland }] },
      { kmsKey: 'arn:home' },
    ],
    [
      'is made as the one at home where a rule leaves the key to the region',
      {
        engine: making,
        due: [{ plan: makePlan(), rule: makeRule({ copies: [{ to: oregon, expiry: null, kmsKey: null }] }) }],
      },
      { kmsKey: 'arn:home' },
    ],
  ])('%s', async (_, copying, newVault) => {
    const { port, asked } = portOf();
    await copy(port, copying);
    expect(of(asked, 'ready')).toEqual([[oregon, newVault]]);
    expect(of(asked, 'foresee')).toEqual([[oregon, NOW + 30 * DAY, newVault]]);
  });
});
