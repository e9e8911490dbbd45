import { describe, expect, it } from 'vitest';
import type { DestinationVault, ExistingRegion, WantedRegion } from '../../../src/model/backup-plans.ts';
import { failure, type Region, region, success } from '../../../src/model.ts';
import { readDestinations, readExisting } from '../../../src/modes/sync/existing.ts';
import type { BackupPlans, NamesOfInterest } from '../../../src/ports/backup-plans.ts';
import { fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { makeExisting, makeExistingPlan, makePlanDocument, makeVault, makeWanted } from './make-sync.ts';

const ireland = region('eu-west-1');
const plan = makePlanDocument();
const sought = { names: ['databases', 'old'], whole: ['adopted'], restoreTests: true };

/** AWS Backup that answers so, and what it was asked. */
function answering(overrides: Partial<Pick<BackupPlans, 'read' | 'readVaults'>>) {
  const asked: [Region, NamesOfInterest?][] = [];
  const nobody = () => Promise.reject(new Error('nobody asks for this'));
  const { read = nobody, readVaults = nobody } = overrides;
  const plans: BackupPlans = {
    read: (where, names) => {
      asked.push([where, names]);
      return read(where, names);
    },
    readVaults: (where) => {
      asked.push([where]);
      return readVaults(where);
    },
    readNamed: nobody,
    readThere: nobody,
    apply: nobody,
  };
  return { plans, asked };
}

function watching() {
  const groups: [string, readonly string[]][] = [];
  const log = {
    info: () => {},
    debug: () => {},
    progress: () => {},
    group: (title: string, lines: readonly string[]) => {
      groups.push([title, lines]);
    },
  };
  return { watch: { signal: new AbortController().signal, log }, groups };
}

describe('what is there', () => {
  it('is read in every region, and told as it comes', async () => {
    const theirs = makeExistingPlan({ ...plan, name: 'theirs' }, { ours: false });
    const there = makeExisting([makeExistingPlan(plan), theirs]);
    const { plans, asked } = answering({
      read: (where) =>
        where === frankfurt ? Promise.resolve(there) : Promise.resolve(makeExisting([], { region: where })),
    });
    const { watch, groups } = watching();
    const wanted = [makeWanted([plan]), makeWanted([], oregon)];
    expect(await readExisting(plans, wanted, sought, watch)).toEqual([there, makeExisting([], { region: oregon })]);
    const names = { plans: sought.names, whole: sought.whole, restoreTests: true };
    expect(asked).toEqual([
      [frankfurt, { vaults: ['nightly'], ...names }],
      [oregon, { vaults: [], ...names }],
    ]);
    expect(groups).toEqual([
      ['eu-central-1: 2 found', ['plan databases (id-databases), selections: 1', 'plan theirs (id-theirs), not ours']],
      ['us-west-2: 0 found', []],
    ]);
  });

  it('is unknown in a region that could not be read, and the others are read all the same', async () => {
    const unread: ExistingRegion = { region: frankfurt, read: false, fault };
    const { plans } = answering({
      read: (where) => {
        if (where === ireland) return Promise.reject(new Error('boom'));
        return Promise.resolve(where === frankfurt ? unread : makeExisting([], { region: where }));
      },
    });
    const { watch, groups } = watching();
    const wanted = [frankfurt, ireland, oregon].map((where) => makeWanted([plan], where));
    const [first, second, third] = await readExisting(plans, wanted, sought, watch);
    expect(first).toEqual(unread);
    expect(second).toMatchObject({ region: ireland, read: false, fault: { message: expect.stringContaining('boom') } });
    expect(third).toEqual(makeExisting([], { region: oregon }));
    const told = groups.map(([title, lines]) => [title, lines.map((line) => line.split(':')[0])]);
    expect(told.sort()).toEqual([
      [frankfurt, ['could not be read']],
      [ireland, ['could not be read']],
      ['us-west-2: 0 found', []],
    ]);
  });
});

describe('the vaults that copies go into', () => {
  const into = (where: Region, name = 'copies'): DestinationVault => ({
    arn: `arn:aws:backup:${where}:111122223333:backup-vault:${name}`,
    region: where,
    name,
    kmsKey: null,
  });
  const copying = (where: Region, ...destinations: readonly DestinationVault[]): WantedRegion => ({
    ...makeWanted([plan], where),
    destinations,
  });

  it('are read once in each region, and not at all where nothing is copied', async () => {
    const vaults = [makeVault('copies')];
    const { plans, asked } = answering({ readVaults: () => Promise.resolve(success(vaults)) });
    const { watch } = watching();
    const wanted = [copying(frankfurt, into(oregon), into(oregon, 'else')), copying(ireland, into(oregon))];
    expect(await readDestinations(plans, wanted, [], watch)).toEqual([{ region: oregon, read: true, vaults }]);
    expect(asked).toEqual([[oregon]]);
    expect(await readDestinations(plans, [makeWanted([plan])], [], watch)).toEqual([]);
  });

  it('are known where plans were looked for, with vaults of their own', async () => {
    const { plans, asked } = answering({ readVaults: () => Promise.resolve(success([makeVault('fresh')])) });
    const { watch } = watching();
    const there = makeExisting([], { region: oregon, vaults: [makeVault('seen')] });
    const unread: ExistingRegion = { region: oregon, read: false, fault };
    const elsewhere = makeExisting([]);
    const both = [copying(frankfurt, into(oregon)), makeWanted([plan], oregon)];
    const known = { region: oregon, read: true, vaults: [makeVault('seen')] };
    expect(await readDestinations(plans, both, [elsewhere, there], watch)).toEqual([known]);
    expect(await readDestinations(plans, both, [elsewhere, unread], watch)).toEqual([unread]);
    expect(asked).toEqual([]);
    // No plan is wanted there, so that no vault was looked for.
    const alone = [copying(frankfurt, into(oregon)), makeWanted([], oregon)];
    const fresh = { region: oregon, read: true, vaults: [makeVault('fresh')] };
    expect(await readDestinations(plans, alone, [elsewhere, there], watch)).toEqual([fresh]);
    expect(await readDestinations(plans, [copying(frankfurt, into(oregon))], [elsewhere], watch)).toEqual([fresh]);
  });

  it('are unknown where they could not be read', async () => {
    const { watch } = watching();
    const { plans } = answering({ readVaults: () => Promise.resolve(failure(fault)) });
    const [vaults] = await readDestinations(plans, [copying(frankfurt, into(oregon))], [], watch);
    expect(vaults).toEqual({ region: oregon, read: false, fault });
  });
});
