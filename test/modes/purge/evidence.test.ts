import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/decide/identity.ts';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import {
  type Evidence,
  failure,
  type KindName,
  type LooseSnapshot,
  placeOf,
  type RecoveryPoint,
  recoveryPointId,
  region,
  snapshotId,
  success,
} from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { readEvidence } from '../../../src/modes/purge/evidence.ts';
import { existenceIn } from '../../../src/modes/purge/existence.ts';
import type { Question } from '../../../src/ports/cloud.ts';
import {
  account,
  database,
  evidenceOf,
  fault,
  frankfurt,
  makeEvidence,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';
import { connectionOf } from './copies-world.ts';
import { aged } from './guarded-purge.ts';

const IRELAND = region('eu-west-1');
const nowhere = {
  points: [],
  living: new Set<string>(),
  looked: [],
  enabled: [],
  down: [],
  minKeep: 0,
  protectUncopied: false,
};

interface World {
  readonly points?: readonly RecoveryPoint[];
  readonly loose?: readonly LooseSnapshot[];
}

/** What a purge asks of each place, and what it then knows. */
async function asking(
  { points = [], loose = [] }: World,
  overrides: Partial<PurgeRequest> = {},
  answer: (place: string) => Evidence = () => makeEvidence(),
  aborted = false,
) {
  const places = [...points, ...loose].map(({ kind, region: where }) => ({ kind, region: where }));
  const regions = [...new Map(places.map((place) => [placeOf(place), place])).values()].map((place) =>
    makeRegion({
      ...place,
      points: points.filter((point) => placeOf(point) === placeOf(place)),
      loose: loose.filter((snapshot) => placeOf(snapshot) === placeOf(place)),
    }),
  );
  const request = makePurgeRequest({ kinds: ['ec2-instance', 'ebs-volume'], ...overrides });
  const changeSet = decidePurge(makeInventory(...regions), request, NOW);
  const { connection } = connectionOf(nowhere);
  const questions: Record<string, Question> = {};
  const kinds = new Map(
    (['ec2-instance', 'ebs-volume'] as const).map((name): [KindName, NonNullable<ReturnType<typeof one>>] => [
      name,
      one(name),
    ]),
  );
  function one(name: KindName) {
    const kind = connection.kinds.get('ec2-instance');
    if (kind === undefined) throw new Error('there is no kind');
    return {
      ...kind,
      readEvidence: async (where: typeof frankfurt, question: Question) => {
        questions[placeOf({ kind: name, region: where })] = question;
        return answer(placeOf({ kind: name, region: where }));
      },
    };
  }
  const debug: string[] = [];
  const watch = {
    signal: aborted ? AbortSignal.abort() : new AbortController().signal,
    log: { debug: (line: string) => debug.push(line) },
  };
  const evidence = await readEvidence({ ...connection, kinds }, changeSet, { account, request, seenAt: NOW }, watch);
  return { questions, evidence, debug };
}

const place = (where: typeof frankfurt, kind: KindName = 'ec2-instance') => placeOf({ kind, region: where });
const verified = { tags: { verified: '2026-10-01T00:00:00Z' } };
const copy = { region: oregon, copyOf: `${frankfurt}/ami-9`, tags: { copyOf: `${frankfurt}/ami-9` } };

describe('the questions of a purge', () => {
  it('are none where nothing is deleted', async () => {
    const { questions, evidence } = await asking(
      { points: [aged(1, 3, { tags: { expire: 'never' } })] },
      { minKeep: 1 },
    );
    expect(questions).toEqual({});
    expect(evidence.size).toBe(0);
  });

  it('go to every place where something is deleted, and to no other', async () => {
    const { questions, evidence } = await asking({
      points: [
        aged(1, 40),
        aged(2, 40, { region: oregon }),
        aged(3, 40, { region: oregon, kind: 'ebs-volume' }),
        aged(4, 3, { region: IRELAND, tags: { expire: 'never' } }),
      ],
    });
    const all = [place(frankfurt), place(oregon), place(oregon, 'ebs-volume')];
    expect(Object.keys(questions)).toEqual(all);
    expect([...evidence.keys()]).toEqual(all);
    // For a snapshot of a volume its users are always asked, in its own place alone.
    expect(Object.values(questions).map(({ candidates }) => candidates)).toEqual([null, null, ['ami-3']]);
  });

  it('are about the sources of the newest alone, as many as min-keep and keep-verified hold', async () => {
    const points = [
      aged(1, 40),
      aged(2, 50, verified),
      aged(3, 60, { source: database, tags: { source: database } }),
      aged(4, 70),
    ];
    const sourcesOf = async (overrides: Partial<PurgeRequest>) =>
      (await asking({ points }, overrides)).questions[place(frankfurt)]?.sources?.map(({ source }) => source) ?? null;
    expect(await sourcesOf({})).toBeNull();
    expect(await sourcesOf({ minKeep: 1 })).toEqual([web, database]);
    expect(await sourcesOf({ keepVerified: 1 })).toEqual([web]);
    const due = points.slice(1).concat(aged(5, 1, { tags: { expire: 'never' } }));
    const asked = (overrides: Partial<PurgeRequest>) => asking({ points: due }, overrides);
    // The newest of all is not due, so that nothing hangs on whether its source exists.
    expect((await asked({ minKeep: 1 })).questions[place(frankfurt)]?.sources).toMatchObject([{ source: database }]);
  });

  it('are not about the sources of copies, which lie elsewhere', async () => {
    const { questions } = await asking({ points: [aged(1, 40, copy)] }, { minKeep: 1 });
    expect(questions[place(oregon)]?.sources).toBeNull();
  });

  it('are about users where one of them is protected, about what is public where that is not known', async () => {
    const points = [aged(1, 40), aged(2, 50, { public: null })];
    expect((await asking({ points })).questions[place(frankfurt)]).toEqual({
      sources: null,
      candidates: null,
      unclear: ['ami-2'],
      registered: false,
    });
    expect((await asking({ points }, { protectInUse: true })).questions[place(frankfurt)]?.candidates).toEqual([
      'ami-1',
      'ami-2',
    ]);
  });

  it('are about what is registered where a snapshot that was left behind is deleted', async () => {
    const { questions } = await asking({
      points: [aged(1, 40)],
      loose: [makeLoose({ region: oregon, id: snapshotId('snap-1') })],
    });
    expect(questions[place(frankfurt)]?.registered).toBe(false);
    expect(questions[place(oregon)]).toEqual({ sources: null, candidates: null, unclear: [], registered: true });
  });
});

describe('what cannot be asked', () => {
  const refuseThere = (asked: string) => {
    if (asked === place(oregon)) throw new Error('the socket hung up');
    return makeEvidence();
  };
  const points = [aged(1, 40), aged(2, 40, { region: oregon })];

  it('is unknown of that place alone', async () => {
    const { evidence, debug } = await asking({ points }, {}, refuseThere);
    expect(evidence.get(place(frankfurt))).toEqual(makeEvidence());
    const there = evidence.get(place(oregon));
    for (const part of ['existing', 'users', 'public', 'registered', 'locked'] as const) {
      expect(there?.[part]).toMatchObject({ ok: false, fault: { message: expect.stringContaining('socket hung up') } });
    }
    expect(debug.join()).toContain('socket hung up');
  });

  it('was cancelled where the run was', async () => {
    const { evidence } = await asking({ points }, {}, refuseThere, true);
    expect(evidence.get(place(oregon))?.existing).toMatchObject({ ok: false, fault: { code: 'cancelled' } });
  });
});

describe('whether a source exists', () => {
  const points = [
    makePoint(),
    makePoint({ id: recoveryPointId('ami-2'), source: database, tags: { source: database } }),
  ];
  const asked = points.map((point) => ({
    action: 'delete' as const,
    point,
    source: point.source ?? web,
    expiresAt: NOW,
    because: 'expired' as const,
    reason: '',
  }));
  const facts = { kind: 'ec2-instance' as const, region: frankfurt, source: web };

  it.each<[string, Partial<Evidence> | null, Parameters<ReturnType<typeof existenceIn>>[0], boolean | null]>([
    ['yes', { existing: success(new Set([web])) }, facts, true],
    ['no', { existing: success(new Set([database])) }, facts, false],
    ['unknown where it was refused', { existing: failure(fault) }, facts, null],
    ['unknown where it was not asked', { existing: null }, facts, null],
    ['unknown of another place', { existing: success(new Set([web])) }, { ...facts, region: oregon }, null],
    [
      'unknown of what was not asked about',
      { existing: success(new Set([web])) },
      { ...facts, sourceIdentity: 'DB-ANOTHER' },
      null,
    ],
    ['unknown where nothing was asked at all', null, facts, null],
  ])('is %s', (_, told, source, known) => {
    const evidence = told === null ? evidenceOf() : evidenceOf([frankfurt, makeEvidence(told)]);
    expect(existenceIn(asked, evidence)(source)).toBe(known);
  });

  it('is asked of the id that stays with a database, and not of its name', () => {
    const point = makePoint({ sourceIdentity: 'DB-ONE' });
    const renamed = [
      { action: 'delete' as const, point, source: web, expiresAt: NOW, because: 'expired' as const, reason: '' },
    ];
    const of = { ...facts, sourceIdentity: 'DB-ONE' };
    const known = (name: string) =>
      existenceIn(renamed, evidenceOf([frankfurt, makeEvidence({ existing: success(new Set([name])) })]))(of);
    expect([known(identityOf(of)), known(web)]).toEqual([true, false]);
  });
});
