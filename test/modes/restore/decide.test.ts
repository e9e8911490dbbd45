import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../../src/decide/naming.ts';
import {
  type OwnKindName,
  type RestoreFacts,
  type RestoreSettings,
  recoveryPointId,
  resourceId,
} from '../../../src/model.ts';
import type { Chosen } from '../../../src/modes/restore/choose.ts';
import { decideRestore, type RestoreContext } from '../../../src/modes/restore/decide.ts';
import { DAY, frankfurt, makePoint, makeResource, NOW, oregon, web } from '../../decide/make-model.ts';

const URL = 'https://github.com/acme/ops/actions/runs/42';
const FIVE_MINUTES = 300_000;
const workflowRun: WorkflowRun = { id: '42', url: URL, attempt: 1, step: 'a' } as const;
const point = makePoint({ id: recoveryPointId('ami-1') });
const living = makeResource();
const chosenOf = (more: Partial<Chosen> = {}): Chosen => ({ point, source: web, name: 'web-1', living, ...more });
const known: RestoreSettings = { 'instance-type': 'm7i.large', subnet: 'subnet-1' };
const orders = resourceId('orders');
const database = (kind: 'rds-instance' | 'rds-cluster' = 'rds-instance', source = orders) =>
  chosenOf({
    point: makePoint({ kind, id: recoveryPointId('arn:s'), source, tags: { source } }),
    source,
    name: '',
    living: null,
  });
const sized = { remembered: { 'instance-class': 'db.r6g.large' } };

function decide(chosen: Chosen, facts: Partial<RestoreFacts> = {}, context: Partial<RestoreContext> = {}) {
  return decideRestore(
    chosen,
    { remembered: known, original: null, notes: [], ...facts },
    { asked: {}, startedAt: NOW, workflowRun, resources: [], ...context },
  );
}
function change(...args: Parameters<typeof decide>) {
  const decided = decide(...args);
  if (!decided.ok) throw new Error(decided.fault.message);
  return decided.change;
}

describe('a restore', () => {
  it('is a new resource beside the old one', () => {
    const notes = ['Look at this.'];
    expect(decide(chosenOf(), { notes })).toEqual({
      ok: true,
      warnings: [],
      change: {
        action: 'restore',
        kind: 'ec2-instance',
        region: frankfurt,
        point: 'ami-1',
        source: web,
        sourceName: 'web-1',
        slot: expect.stringMatching(/^backupViaTag-ami-1-42-[0-9a-f]{12}$/),
        name: null,
        fields: {
          'instance-type': { value: 'm7i.large', origin: 'tag' },
          subnet: { value: 'subnet-1', origin: 'tag' },
        },
        tags: [
          ['Name', 'web-1'],
          ['BackupRestoredFrom', 'ami-1'],
          ['BackupRun', URL],
        ],
        since: NOW - FIVE_MINUTES,
        toDo: expect.arrayContaining(notes),
        reason: `${web} still exists and stays as it is: an AMI of it is asked for`,
      },
    });
  });

  it.each<[string, Partial<Chosen>, RegExp]>([
    ['gone', { living: null }, /^i-0a+1 is gone: an AMI/],
    [
      'perhaps there',
      { living: null, point: makePoint({ copyOf: 'us-west-2/ami-1' }) },
      /^i-0a+1 was not found or not looked for: /,
    ],
    ['there', { point: makePoint({ copyOf: 'us-west-2/ami-1' }) }, /^i-0a+1 still exists and stays as it is: /],
  ])('says of the original that it is %s', (_, more, reason) => {
    expect(change(chosenOf(more)).reason).toMatch(reason);
  });

  it('outside a workflow bears its slot as the run', () => {
    const { slot, tags } = change(chosenOf(), {}, { workflowRun: null });
    expect(tags.find(([key]) => key === 'BackupRun')).toEqual(['BackupRun', slot]);
    expect(slot).toMatch(/^backupViaTag-ami-1-20261121230000-/);
  });

  it('under another name is another one', () => {
    const one = change(database(), sized);
    const other = change(database(), sized, { asked: { 'restore-as': 'orders-new' } });
    expect(other.slot).not.toBe(one.slot);
  });
});

describe('the Name of what is restored', () => {
  it.each<[string, Partial<Chosen>, string | null, string]>([
    ['that of the original', {}, 'Backup:Daily', 'web-1'],
    ['of what has none', { name: '' }, 'Backup:Daily', `${web} restored`],
    ['not the one that selects it', {}, 'Name:web-1', 'web-1 restored'],
    ['not one of several that select it', {}, 'Backup:Daily, Name:web-1', 'web-1 restored'],
    ['one that another one ends with', {}, 'Name:web-10', 'web-1'],
    ['one that another one begins with', {}, 'LongName:web-1', 'web-1'],
    ['one that nothing is known of', {}, null, 'web-1'],
  ])('is %s', (_, more, backupTag, name) => {
    const { tags } = change(chosenOf({ ...more, point: makePoint({ tags: { backupTag } }) }));
    expect(tags[0]).toEqual(['Name', name]);
  });

  it('of a database without one is its new name', () => {
    expect(change(database(), sized).tags[0]).toEqual(['Name', 'orders-restored-202611212300']);
  });
});

describe('what nobody knows', () => {
  const bare = { remembered: {}, original: null };
  it.each<[OwnKindName, string, string]>([
    ['ec2-instance', 'instance-type', '"m7i.large"'],
    ['ebs-volume', 'availability-zone', '"eu-central-1a"'],
    ['rds-instance', 'instance-class', '"db.r6g.large"'],
    ['rds-cluster', 'instance-class', '"db.r6g.large"'],
  ])('is asked for: of %s the %s', (kind, name, example) => {
    expect(decide(chosenOf({ point: makePoint({ kind }) }), bare)).toEqual({
      ok: false,
      target: name,
      fault: {
        code: 'bad-input',
        message: `${name}: it is needed, and nobody knows it: the backup does not remember it, and the original is gone`,
        advice: `Write ${name}, such as ${example}, and run again; nothing was changed.`,
      },
    });
  });

  it('of a copy is what it does not remember', () => {
    const copy = makePoint({ copyOf: 'us-west-2/ami-1' });
    expect(decide(chosenOf({ point: copy }), bare)).toMatchObject({
      fault: { message: expect.stringMatching(/: the backup is a copy that does not remember it$/) },
    });
  });

  it('of a serverless cluster is the capacity', () => {
    const serverless = { remembered: { 'instance-class': 'db.serverless' } };
    expect(decide(database('rds-cluster'), serverless)).toMatchObject({
      ok: false,
      target: 'instance-class',
      fault: { code: 'bad-input', message: expect.stringMatching(/db\.serverless needs the capacity/) },
    });
    const sure = { remembered: { ...serverless.remembered, capacity: '1-2' } };
    expect(decide(database('rds-cluster'), sure).ok).toBe(true);
    expect(decide(database('rds-cluster'), sized).ok).toBe(true);
  });
});

describe('the name of a database', () => {
  const long = resourceId(`${'a'.repeat(39)}--${'b'.repeat(22)}`);
  it.each<[string, Chosen, RestoreSettings, string | null]>([
    ['of an instance none', chosenOf(), {}, null],
    ['of a volume none', chosenOf({ point: makePoint({ kind: 'ebs-volume' }) }), { 'availability-zone': 'z' }, null],
    ['tells when it was restored', database(), {}, 'orders-restored-202611212300'],
    ['of a cluster, too', database('rds-cluster'), {}, 'orders-restored-202611212300'],
    [
      'keeps the hyphens within',
      database('rds-instance', resourceId('prod-orders')),
      {},
      'prod-orders-restored-202611212300',
    ],
    ['is the one asked for, in lower case', database(), { 'restore-as': 'Orders-2' }, 'orders-2'],
    [
      'ends at 63 characters',
      database('rds-instance', resourceId('b'.repeat(63))),
      {},
      `${'b'.repeat(41)}-restored-202611212300`,
    ],
    [
      'has no two hyphens where it was cut',
      database('rds-instance', long),
      {},
      `${'a'.repeat(39)}-restored-202611212300`,
    ],
  ])('%s', (_, chosen, asked, name) => {
    const facts = { remembered: { ...known, ...sized.remembered } };
    expect(change(chosen, facts, { asked }).name).toBe(name);
  });

  describe('of an earlier attempt', () => {
    const chosen = database();
    const context = { workflowRun: { ...workflowRun, attempt: 2 }, startedAt: NOW };
    const made = makeResource({
      kind: 'rds-instance',
      id: resourceId('orders-restored-202611212200'),
      bornAt: NOW - DAY,
      tags: new Map([
        ['BackupRestoredFrom', chosen.point.id],
        ['BackupRun', URL],
      ]),
    });
    const { bornAt: _, ...ageless } = made;
    it.each<[string, Parameters<typeof makeResource>[0], boolean]>([
      ['is taken', made, true],
      ['is taken where nobody tells its age', ageless, true],
      ['is taken as old as a run may be', { ...made, bornAt: NOW - 35 * DAY }, true],
      ['is not that of a run long ago', { ...made, bornAt: NOW - 35 * DAY - 1 }, false],
      ['is not that of another kind', { ...made, kind: 'rds-cluster' }, false],
      ['is not that of another region', { ...made, region: oregon }, false],
      ['is not that of one on its way out', { ...made, gone: true }, false],
      ['is not that of another snapshot', { ...made, tags: new Map([['BackupRun', URL]]) }, false],
      ['is not that of another run', { ...made, tags: new Map([['BackupRestoredFrom', chosen.point.id]]) }, false],
    ])('%s', (__, resource, taken) => {
      const { name } = change(chosen, sized, { ...context, resources: [makeResource(), makeResource(resource)] });
      expect(name).toBe(taken ? made.id : 'orders-restored-202611212300');
    });

    it('gives way to the name that is asked for', () => {
      const asked = { 'restore-as': 'orders-2' };
      expect(change(chosen, sized, { ...context, resources: [made], asked }).name).toBe('orders-2');
    });
  });
});

describe('a warning', () => {
  const warnings = (...args: Parameters<typeof decide>) => {
    const decided = decide(...args);
    return decided.ok ? decided.warnings : [];
  };
  it('names each input that does nothing', () => {
    expect(warnings(database(), sized, { asked: { 'key-name': 'k', 'instance-class': 'db.t3.micro' } })).toEqual([
      { region: null, target: 'key-name', message: 'it has no effect on a database' },
    ]);
  });

  it.each<[string, Chosen, Partial<RestoreFacts>, string | null]>([
    [
      'of an instance without a subnet',
      chosenOf(),
      { remembered: { 'instance-type': 't' } },
      'neither the backup nor the original tells a subnet',
    ],
    ['of a copy', chosenOf({ point: makePoint({ copyOf: 'us-west-2/ami-1' }) }), {}, 'a copy remembers no subnet'],
    ['of no instance with one', chosenOf(), {}, null],
    ['of no database', database(), sized, null],
  ])('tells of the default VPC: %s', (_, chosen, facts, whose) => {
    const message = `${whose}: AWS puts the instance into the default VPC; write subnet and security-groups where that is wrong`;
    expect(warnings(chosen, facts)).toEqual(
      whose === null ? [] : [{ region: chosen.point.region, target: chosen.point.id, message }],
    );
  });
});

describe('what is left to do', () => {
  const KEPT = 'It has another private address while the original holds the old one.';
  const OTHER = 'It has another private address.';
  it.each<[string, Chosen, RestoreSettings, string | null]>([
    ['while the original holds it', chosenOf(), {}, KEPT],
    ['where nobody knows it', chosenOf({ living: null }), {}, OTHER],
    ['unless it is the old one', chosenOf({ living: null }), { 'private-ip': '10.0.0.1' }, null],
    [
      'unless it is no instance',
      chosenOf({ point: makePoint({ kind: 'ebs-volume' }) }),
      { 'availability-zone': 'z' },
      null,
    ],
  ])('names the address %s', (_, chosen, asked, line) => {
    const { toDo } = change(chosen, {}, { asked });
    expect(toDo.filter((one) => one.startsWith('It has another private address'))).toEqual(line === null ? [] : [line]);
  });

  it.each<[OwnKindName, RegExp]>([
    ['ec2-instance', /User data is not in an AMI/],
    ['ebs-volume', /Attach it to its instance/],
    ['rds-instance', /Parameter and option groups/],
    ['rds-cluster', /add the readers/],
  ])('is what no backup holds: %s', (kind, words) => {
    const all = { ...known, ...sized.remembered, 'availability-zone': 'z' };
    const { toDo } = change(chosenOf({ point: makePoint({ kind }) }), { remembered: all });
    expect(toDo.join('\n')).toMatch(words);
    if (kind === 'ebs-volume') expect(toDo).toHaveLength(2);
  });

  it('ends with the tag that makes backups of it', () => {
    const last = (backupTag: string | null) =>
      change(chosenOf({ point: makePoint({ tags: { backupTag } }) })).toDo.at(-1);
    expect(last('Backup:Daily')).toBe(
      'It is not backed up: tag it as the original was (Backup:Daily) once it has taken its place.',
    );
    expect(last(null)).toBe('It is not backed up: tag it as the original was once it has taken its place.');
  });
});
