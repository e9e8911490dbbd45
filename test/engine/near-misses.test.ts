import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/inputs/all.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';

const AWAY = 'us-east-1';
const instances = [
  { region: HOME, id: 'i-0aaaaaaaaaaaaaaa1', tags: { Backup: 'ProductionDaily', Name: 'web-1' } },
  { region: AWAY, id: 'i-0aaaaaaaaaaaaaaa2', tags: { Tier: 'web' } },
];

async function run(inputs: Partial<Record<InputName, string>>) {
  const world = await worldOf({ regions: [HOME, AWAY], instances });
  const report = await runWith(world, inputs);
  const listings = world.sandbox.requests.filter(({ action }) => action === 'DescribeInstances').length;
  return { report, listings };
}

const BACKUP = { mode: 'backup', expiry: '30 days' } as const;

describe('a tag that nothing carries', () => {
  it.each<[Partial<Record<InputName, string>>]>([
    [BACKUP],
    [{ mode: 'verify' }],
    [{ mode: 'check', 'max-age': '1 day' }],
  ])('is answered with the one in another case: %o', async (inputs) => {
    for (const tag of ['Backup:productiondaily', 'backup:ProductionDaily', 'Bakcup:ProductionDaily']) {
      const { report } = await run({ ...inputs, tag });
      expect(report.failed).toMatchObject([{ fault: 'none-found' }]);
      expect(report.failed[0]?.message).toContain('; did you mean "Backup:ProductionDaily"?');
    }
  });

  it('is answered with nothing where nothing is near', async () => {
    const { report } = await run({ ...BACKUP, tag: 'Owner:alice' });
    expect(report.failed[0]?.message).toMatch(/carries the tag Owner:alice$/);
  });

  it.each([
    ['a backup that finds something', { tag: 'Backup:ProductionDaily' }],
    ['a backup that may find nothing', { tag: 'Backup:productiondaily', 'if-none-found': 'warn' }],
    ['a backup that need not find anything', { tag: 'Backup:productiondaily', 'if-none-found': 'ignore' }],
  ])('costs %s no request', async (_, inputs) => {
    const { report, listings } = await run({ ...BACKUP, ...inputs });
    expect(report.outcome).toBe('ok');
    expect(listings).toBe(2);
  });

  it('costs a failing backup one listing of each region', async () => {
    expect((await run({ ...BACKUP, tag: 'Backup:productiondaily' })).listings).toBe(4);
  });
});

describe('a region that cannot be read', () => {
  it.each([
    ['eu-wset-1', '; did you mean "eu-west-1"?'],
    ['us-eats-1', '; did you mean "us-east-1"?'],
    // These are regions, or may be new ones: somebody may have meant them.
    ['eu-west-2', null],
    ['eu-west-9', null],
  ])('%s', async (name, hint) => {
    const { report } = await run({ ...BACKUP, tag: 'Backup:ProductionDaily', regions: `${HOME} ${name}` });
    const message = report.failed.find(({ region }) => region === name)?.message ?? '';
    if (hint === null) expect(message).not.toContain('did you mean');
    else expect(message).toContain(hint);
  });
});
