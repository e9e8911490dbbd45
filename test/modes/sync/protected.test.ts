import { describe, expect, it } from 'vitest';
import { AWS_TYPE_NAMES, KIND_NAMES, type KindName, type Region, success } from '../../../src/model.ts';
import { lookAtProtected } from '../../../src/modes/sync/protected.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import type { Kind } from '../../../src/ports/cloud.ts';
import { account, frankfurt, makeResource, oregon } from '../../decide/make-model.ts';
import { makeAwsPlan, makePlan, makeSelection, tags } from '../../plan/make-plan.ts';
import { makeKind, quiet } from '../shared/make-kind.ts';
import { makePlanDocument, makeWanted } from './make-sync.ts';

const resource = makeResource();

/** A kind that lists one resource, and notes where it was asked for and by which tags. */
function listing(asked: string[]): Kind {
  return makeKind({
    listResources: (where, lines) => {
      asked.push(`${where} ${lines.map(({ key, value }) => `${key}:${value}`).join(' ')}`.trim());
      return Promise.resolve(success([resource]));
    },
  });
}

async function look(plans: readonly BackupPlan[], wanted: readonly (readonly [Region, readonly string[]])[]) {
  const asked: string[] = [];
  const opened: KindName[] = [];
  const connection = {
    account,
    openKinds: (names: readonly KindName[]) => {
      opened.push(...names);
      const one = listing(asked);
      return Promise.resolve(new Map(names.map((name) => [name, one])));
    },
  };
  const regions = wanted.map(([where, names]) =>
    makeWanted(
      names.map((name) => makePlanDocument({ name })),
      where,
    ),
  );
  const inventory = await lookAtProtected({ connection, run: quiet }, { plans }, regions);
  return { inventory, asked, opened };
}

const selecting = (overrides: Parameters<typeof makeSelection>[0], name = 'databases') =>
  makeAwsPlan({ name, selection: makeSelection({ tags: tags('A:1'), kinds: ['ec2-instance'], ...overrides }) });

describe('a look at what plans may protect', () => {
  it('is by their tags, in the regions in which a plan is wanted', async () => {
    const { inventory, asked, opened } = await look(
      [selecting({})],
      [
        [frankfurt, ['databases']],
        [oregon, []],
      ],
    );
    expect([asked, opened]).toEqual([['eu-central-1 A:1'], ['ec2-instance']]);
    expect(inventory).toEqual({
      account,
      regions: [{ kind: 'ec2-instance', region: frankfurt, read: true, resources: [resource], points: [], loose: [] }],
    });
  });

  it('is at everything where they select by more than the same tags', async () => {
    const plans = [selecting({}), selecting({ tags: tags('B:2'), kinds: ['rds-instance', 'ec2-instance'] }, 'other')];
    const { asked, opened } = await look(plans, [[frankfurt, ['databases', 'other']]]);
    expect([asked, opened]).toEqual([['eu-central-1'], ['ec2-instance', 'rds-instance']]);
  });

  it('is at no kind and no tags of plans that are wanted nowhere', async () => {
    const plans = [selecting({}), selecting({ tags: tags('B:2'), kinds: ['rds-instance'] }, 'other')];
    const { asked, opened } = await look(plans, [[frankfurt, ['databases']]]);
    expect([asked, opened]).toEqual([['eu-central-1 A:1'], ['ec2-instance']]);
  });

  it('is at whatever AWS Backup takes where a plan names no kinds', async () => {
    const { opened } = await look([selecting({ kinds: [] })], [[frankfurt, ['databases']]]);
    expect(opened).toEqual([...KIND_NAMES, ...AWS_TYPE_NAMES]);
  });

  it('is at nothing where no plan is wanted', async () => {
    const nothing = { inventory: null, asked: [], opened: [] };
    expect(await look([selecting({}), makePlan()], [[frankfurt, []]])).toEqual(nothing);
    expect(await look([], [])).toEqual(nothing);
  });
});
