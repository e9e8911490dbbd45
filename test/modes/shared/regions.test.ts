import { describe, expect, it } from 'vitest';
import { failure, type Region, type Result, success } from '../../../src/model.ts';
import { regionsOf, regionsOfPlan } from '../../../src/modes/shared/regions.ts';
import { fault, frankfurt, oregon, session } from '../../decide/make-model.ts';
import { makePlan, makeSelection, tags } from '../../plan/make-plan.ts';
import { quiet } from './make-kind.ts';

const ENABLED = [oregon, frankfurt];

async function chosen(regions: string, enabled: Result<readonly Region[]> = success(ENABLED)) {
  let asked = 0;
  const connection = {
    enabledRegions: () => {
      asked += 1;
      return Promise.resolve(enabled);
    },
  };
  const step = await regionsOf({ connection, request: { regions, session }, run: quiet });
  return { asked, step };
}

describe('the regions of a run', () => {
  it('are chosen among those that are enabled', async () => {
    expect(await chosen('eu-*')).toEqual({
      asked: 1,
      step: { ok: true, value: { enabled: ENABLED, chosen: [frankfurt] } },
    });
    expect((await chosen('')).step).toMatchObject({ ok: true, value: { chosen: [frankfurt, oregon] } });
  });

  it('are asked of nobody where each is named', async () => {
    expect(await chosen('us-west-2 us-gov-west-1')).toEqual({
      asked: 0,
      step: { ok: true, value: { enabled: null, chosen: ['us-gov-west-1', 'us-west-2'] } },
    });
  });

  it('are refused where none matches, or nobody says which are enabled', async () => {
    expect((await chosen('mars-*')).step).toMatchObject({
      ok: false,
      refusals: [
        {
          target: 'regions',
          fault: { code: 'bad-input', message: expect.stringMatching(/^regions: "mars-\*" matches no enabled region/) },
        },
      ],
    });
    expect((await chosen('eu-*', failure(fault))).step).toEqual({
      ok: false,
      refusals: [{ target: 'us-east-1', fault }],
    });
  });
});

describe('the regions of a plan', () => {
  const ofPlan = (regions: string, enabled: readonly Region[] | null = ENABLED, among = ENABLED) => {
    const plan = makePlan({ selection: makeSelection({ tags: tags('A:1'), regions }) });
    const step = regionsOfPlan(plan, { enabled, chosen: among });
    return step.ok ? step.value : step.refusals.map(({ target, fault: { message } }) => `${target} ${message}`);
  };
  const wrong = (problem: string) => [
    expect.stringContaining(`plan-file plan-file: the regions of the plan production: ${problem}`),
  ];

  it('are chosen among those that are enabled, whatever the run chose', () => {
    expect(ofPlan('us-*', ENABLED, [frankfurt])).toEqual([oregon]);
    expect(ofPlan('')).toEqual([frankfurt, oregon]);
    expect(ofPlan('us-east-1')).toEqual(wrong('"us-east-1" matches no enabled region'));
  });

  it('are those of the run, where nobody said which are enabled', () => {
    expect(ofPlan('us-*', null)).toEqual([oregon]);
    expect(ofPlan('', null)).toEqual([oregon, frankfurt]);
    expect(ofPlan('us-east-1, !us-west-2\nus-gov-east-1', null)).toEqual([]);
    expect(ofPlan('!us-west-2', null)).toEqual([frankfurt]);
  });

  it.each(['mars', 'eu-central-1 mars', '!mars', 'us-?est-2 mars', 'eu-central', 'eu-!central-1'])(
    'are wrong where a word is no name of a region: %s',
    (regions) => {
      expect(ofPlan(regions, null)).toEqual(wrong(`"${regions.split(' ').at(-1)}" matches no enabled region`));
    },
  );
});
