import { describe, expect, it } from 'vitest';
import type { WantedRegion } from '../../../src/model/backup-plans.ts';
import type { Inventory, Region, RegionInventory, Resource } from '../../../src/model.ts';
import { resourceId } from '../../../src/model.ts';
import { coverOf } from '../../../src/modes/sync/covered.ts';
import type { kindsOf } from '../../../src/modes/sync/protected.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { account, fault, frankfurt, makeInventory, makeRegion, makeResource, oregon } from '../../decide/make-model.ts';
import { makeAwsPlan, makePlan, makeSelection, reference, tags } from '../../plan/make-plan.ts';
import { makePlanDocument, makeWanted } from './make-sync.ts';

const web = makeResource();
const database = makeResource({ kind: 'rds-instance', id: resourceId('orders'), name: '' });
const plan = makeAwsPlan();
const CORRECT = 'correct the plan file or the tags, unless that is to come';

const withTags = (...texts: readonly string[]) => new Map(tags(...texts).map(({ key, value }) => [key, value]));
const selecting = (overrides: Parameters<typeof makeSelection>[0], name = 'databases') =>
  makeAwsPlan({ name, selection: makeSelection(overrides) });
const wantedIn = (plans: readonly BackupPlan[], where: Region = frankfurt): WantedRegion =>
  makeWanted(
    plans.map(({ name }) => makePlanDocument({ name })),
    where,
  );
const unreadRegion = (overrides: Partial<RegionInventory> = {}): RegionInventory => {
  const { kind, region } = makeRegion(overrides as Parameters<typeof makeRegion>[0]);
  return { kind, region, read: false, fault };
};

interface World {
  readonly plans: readonly BackupPlan[];
  readonly wanted?: readonly WantedRegion[];
  readonly inventory: Inventory | null;
  readonly off?: readonly string[];
  readonly ifNoneFound?: 'error' | 'warn' | 'ignore';
}

function cover({ plans, wanted, inventory, off = [], ifNoneFound = 'error' }: World) {
  const there = wanted ?? [wantedIn(plans)];
  const found = coverOf({ plans }, there, inventory, new Map([[frankfurt, off]]), ifNoneFound);
  return {
    covered: found.covered.map(({ plan: by, resourceId: id }) => `${by} ${id}`),
    passed: [...found.passedOver].map(([by, passed]) => [by, passed.map(({ resource }) => resource.id)]),
    failures: found.failures.map(({ target, fault: { code } }) => `${target} ${code}`),
    warnings: found.warnings.map(({ target, message }) => `${target}: ${message}`),
  };
}

const seeing = (...resources: readonly Resource[]) => makeInventory(makeRegion({ resources }));

describe('what plans cover', () => {
  it('is what they select, under the plan that does', () => {
    const inventory = makeInventory(
      makeRegion({ resources: [web] }),
      makeRegion({ kind: 'rds-instance', resources: [database] }),
    );
    expect(coverOf({ plans: [plan] }, [wantedIn([plan])], inventory, new Map(), 'error')).toEqual({
      covered: [
        {
          account,
          region: frankfurt,
          kind: 'ec2-instance',
          resourceId: web.id,
          resourceName: 'web-1',
          recoveryPointId: null,
          plan: 'databases',
        },
        {
          account,
          region: frankfurt,
          kind: 'rds-instance',
          resourceId: 'orders',
          resourceName: '',
          recoveryPointId: null,
          plan: 'databases',
        },
      ],
      passedOver: new Map([['databases', []]]),
      failures: [],
      warnings: [],
    });
  });

  it('is not what AWS Backup passes over', () => {
    expect(cover({ plans: [plan], inventory: seeing(web), off: ['EC2'] })).toEqual({
      covered: [],
      passed: [['databases', [web.id]]],
      failures: [],
      warnings: [],
    });
  });

  it('is nothing where nobody looked', () => {
    expect(cover({ plans: [plan], inventory: null })).toEqual({ covered: [], passed: [], failures: [], warnings: [] });
  });

  it('is nothing of plans that this action carries out, or that are wanted nowhere', () => {
    const inventory = seeing(web);
    const nothing = { covered: [], passed: [], failures: [], warnings: [] };
    const direct = makePlan({ name: 'databases' });
    expect(cover({ plans: [direct], inventory })).toEqual(nothing);
    expect(cover({ plans: [direct], inventory: seeing() })).toEqual(nothing);
    expect(cover({ plans: [plan], wanted: [wantedIn([])], inventory })).toEqual(nothing);
    expect(cover({ plans: [plan], wanted: [wantedIn([plan], oregon)], inventory })).toEqual(nothing);
  });

  it('is in the regions that each is wanted in', () => {
    const away = makeResource({ region: oregon, id: resourceId('i-0bbbbbbbbbbbbbbb2') });
    const other = makeAwsPlan({ name: 'other' });
    const inventory = makeInventory(
      makeRegion({ resources: [web] }),
      makeRegion({ region: oregon, resources: [away] }),
    );
    const apart = [wantedIn([plan]), wantedIn([other], oregon)];
    expect(cover({ plans: [plan, other], wanted: apart, inventory }).covered).toEqual([
      `databases ${web.id}`,
      `other ${away.id}`,
    ]);
  });

  it('is of the kinds that a plan names, also where they are read among others', () => {
    const cluster = makeResource({ kind: 'rds-cluster', id: resourceId('c') });
    const inventory = makeInventory({
      ...makeRegion({ kind: 'rds-instance', resources: [database, cluster] }),
      also: ['rds-cluster'],
    });
    const named = { tags: tags('Backup:ProductionDaily') };
    expect(cover({ plans: [selecting({ ...named, kinds: ['rds-cluster'] })], inventory }).covered).toEqual([
      'databases c',
    ]);
    expect(cover({ plans: [selecting({ ...named, kinds: ['ebs-volume'] })], inventory })).toEqual({
      covered: [],
      passed: [],
      failures: [],
      warnings: [],
    });
  });

  it('counts a cluster that is listed twice once', () => {
    const asCluster = makeResource({ kind: 'rds-cluster', id: resourceId('c') });
    const asDocuments = makeResource({ kind: 'DocumentDB', id: resourceId('c') });
    expect(cover({ plans: [plan], inventory: seeing(asCluster, asDocuments) }).covered).toEqual(['databases c']);
  });
});

describe('plans that cover nothing', () => {
  const none = [
    `databases: the plan databases protects nothing yet: no resource carries Backup:ProductionDaily; ${CORRECT}`,
  ];

  it.each([
    ['error', ['databases none-found'], none],
    ['warn', [], none],
    ['ignore', [], []],
  ] as const)('are what if-none-found is for: %s', (ifNoneFound, failures, warnings) => {
    expect(cover({ plans: [plan], inventory: seeing(), ifNoneFound })).toEqual({
      covered: [],
      passed: [['databases', []]],
      failures,
      warnings,
    });
  });

  it('are an error together, and not where one of them covers something', () => {
    const other = selecting({ tags: tags('A:1') }, 'other');
    expect(cover({ plans: [plan, other], inventory: seeing() }).failures).toEqual(['databases, other none-found']);
    const { failures, warnings } = cover({ plans: [plan, other], inventory: seeing(web) });
    expect([failures, warnings]).toEqual([
      [],
      [`other: the plan other protects nothing yet: no resource carries A:1; ${CORRECT}`],
    ]);
  });

  it('are none of those that AWS Backup passes over, whatever the others cover', () => {
    const other = selecting({ tags: tags('A:1') }, 'other');
    expect(cover({ plans: [other, plan], inventory: seeing(web), off: ['EC2'] }).failures).toEqual([]);
  });

  it('may cover what could not be looked at', () => {
    const inventory = makeInventory(makeRegion(), unreadRegion({ kind: 'rds-instance' }));
    expect(cover({ plans: [plan], inventory })).toMatchObject({
      failures: [],
      warnings: [
        `databases: whether the plan databases selects anything is not known: rds-instance in eu-central-1 could not be looked at (${fault.message})`,
      ],
    });
    const other = selecting({ tags: tags('A:1'), kinds: ['ec2-instance'] }, 'other');
    expect(cover({ plans: [other, plan], inventory }).failures).toEqual([]);
  });
});

describe('what could not be looked at', () => {
  it('is named once, with what else the plan selects', () => {
    const inventory = makeInventory(
      makeRegion({ resources: [web] }),
      unreadRegion({ kind: 'EFS' }),
      unreadRegion({ kind: 'S3' }),
      unreadRegion({ kind: 'ebs-volume' }),
    );
    expect(cover({ plans: [plan], inventory }).warnings).toEqual([
      `databases: what else the plan databases selects is not known: other types in eu-central-1, ebs-volume in eu-central-1 could not be looked at (${fault.message})`,
    ]);
  });
});

describe('what a plan asks for in vain', () => {
  const warnings = (overrides: Parameters<typeof makeSelection>[0], ...resources: readonly Resource[]) =>
    cover({ plans: [selecting(overrides)], inventory: seeing(...resources), ifNoneFound: 'warn' }).warnings;

  it('is in the words of its kinds', () => {
    const said = (kinds: Parameters<typeof kindsOf>[0]['selection']['kinds']) =>
      cover({
        plans: [selecting({ tags: tags('A:1'), kinds })],
        inventory: makeInventory(...kinds.map((kind) => makeRegion({ kind }))),
      }).warnings[0]?.replace(/^.* yet: (.*) carries .*$/, '$1');
    expect(said(['ec2-instance'])).toBe('no instance');
    expect(said(['ec2-instance', 'rds-instance'])).toBe('no instance or database');
    expect(said(['ec2-instance', 'ebs-volume', 'rds-instance'])).toBe('no instance, volume or database');
  });

  it('is all of its tags', () => {
    expect(warnings({ tags: tags('A:1', 'B:2') })).toEqual([
      `databases: the plan databases protects nothing yet: no resource carries A:1 and B:2; ${CORRECT}`,
    ]);
  });

  it('is any of its groups, and each that matches nothing where another does', () => {
    const anyOf = [tags('B:2'), tags('C:3', 'D:4')];
    expect(warnings({ tags: tags('A:1'), anyOf })).toEqual([
      `databases: the plan databases protects nothing yet: no resource is what it selects; ${CORRECT}`,
    ]);
    const first = makeResource({ tags: withTags('A:1', 'B:2', 'C:3') });
    expect(warnings({ tags: tags('A:1'), anyOf }, first)).toEqual([
      `databases: a group of any-of in the plan databases matches nothing: no resource carries A:1 and C:3 and D:4; ${CORRECT}`,
    ]);
    const both = makeResource({ tags: withTags('A:1', 'C:3', 'D:4'), id: resourceId('i-0bbbbbbbbbbbbbbb2') });
    expect(warnings({ tags: tags('A:1'), anyOf }, first, both)).toEqual([]);
    // The tags that all must carry are missing.
    const half = makeResource({ tags: withTags('C:3', 'D:4'), id: resourceId('i-0bbbbbbbbbbbbbbb2') });
    expect(warnings({ tags: tags('A:1'), anyOf }, first, half)).toHaveLength(1);
  });

  it('is not what it finds, however much of that is kept out', () => {
    const lines = { tags: tags('Backup:ProductionDaily'), except: tags('Keep:no') };
    const out = makeResource({
      tags: withTags('Backup:ProductionDaily', 'Keep:no'),
      id: resourceId('i-0bbbbbbbbbbbbbbb2'),
    });
    expect(warnings(lines, web, out)).toEqual([]);
  });

  it('is no news where all that matches is kept out', () => {
    expect(
      warnings(
        { tags: tags('Backup:ProductionDaily'), except: tags('Keep:no') },
        makeResource({ tags: withTags('Backup:ProductionDaily', 'Keep:no') }),
      ),
    ).toEqual([]);
  });

  it('is what it names and is not there, of the kinds that it looks at', () => {
    const gone = `databases: the plan databases names i-01234567, which is not there: ${CORRECT}`;
    const resources = [reference('i-01234567')];
    expect(warnings({ resources })).toEqual([gone]);
    expect(warnings({ tags: tags('A:1'), resources })).toEqual([
      `databases: the plan databases protects nothing yet: no resource carries A:1; ${CORRECT}`,
      gone,
    ]);
    expect(warnings({ anyOf: [tags('A:1')], resources })).toEqual([
      `databases: the plan databases protects nothing yet: no resource is what it selects; ${CORRECT}`,
      gone,
    ]);
    expect(warnings({ tags: tags('Backup:ProductionDaily'), resources }, web)).toEqual([gone]);
    expect(warnings({ resources: [reference(web.id)] }, web)).toEqual([]);
    const ofKind = cover({
      plans: [selecting({ tags: tags('Backup:ProductionDaily'), kinds: ['rds-instance'], resources })],
      inventory: makeInventory(makeRegion({ kind: 'rds-instance', resources: [database] })),
    });
    expect(ofKind.warnings).toEqual([]);
  });

  it('is a reboot', () => {
    const inNoName = makeResource({ reboot: true, name: '' });
    const rest =
      'carries BackupReboot:yes, which has no effect in the plan databases: AWS Backup never reboots what it backs up';
    expect(warnings(plan.selection, makeResource({ reboot: true }))).toEqual([`${web.id}: web-1 (${web.id}) ${rest}`]);
    expect(warnings(plan.selection, inNoName)).toEqual([`${web.id}: ${web.id} ${rest}`]);
    const inventory = makeInventory(makeRegion({ resources: [inNoName] }), unreadRegion({ kind: 'rds-instance' }));
    expect(cover({ plans: [plan], inventory }).warnings).toEqual([
      expect.stringContaining('what else the plan databases selects'),
      `${web.id}: ${web.id} ${rest}`,
    ]);
  });
});
