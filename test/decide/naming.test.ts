import { describe, expect, it } from 'vitest';
import { descriptionOf, type NamingContext, slotOf, writtenTags } from '../../src/decide/naming.ts';
import { slot } from '../../src/model.ts';
import { database, NOW, web } from './make-model.ts';

const context: NamingContext = {
  startedAt: NOW,
  workflowRun: { id: '1234567890', url: 'https://github.com/acme/ops/actions/runs/1234567890' },
  tagLines: [{ key: 'Backup', value: 'ProductionDaily' }],
  expiryText: '+30 days',
};
const outside: NamingContext = { ...context, workflowRun: null };

// Letters, digits and the signs that the API reference lists, 3 to 128 of them.
const LEGAL = /^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/;

describe('the slot', () => {
  it('holds the instance and the workflow run', () => {
    expect(slotOf({ kind: 'ec2-instance', id: web }, context)).toMatch(
      /^backupViaTag-i-0aaaaaaaaaaaaaaa1-1234567890-[0-9a-f]{12}$/,
    );
  });

  it('holds the start of the run outside a workflow', () => {
    expect(slotOf({ kind: 'ec2-instance', id: web }, outside)).toMatch(
      /^backupViaTag-i-0aaaaaaaaaaaaaaa1-20261121230000-[0-9a-f]{12}$/,
    );
  });

  it('stays what it is: a rerun with a later version must find what the first attempt made', () => {
    expect(slotOf({ kind: 'ec2-instance', id: web }, context)).toBe(
      'backupViaTag-i-0aaaaaaaaaaaaaaa1-1234567890-0ef5709d7dcf',
    );
  });

  it('is the same for every attempt of a workflow run, whenever it starts', () => {
    expect(slotOf({ kind: 'ec2-instance', id: web }, { ...context, startedAt: NOW + 86_400_000 })).toBe(
      slotOf({ kind: 'ec2-instance', id: web }, context),
    );
  });

  it('does not depend on the order of the tag lines or on spaces around the expiry', () => {
    const lines = [
      { key: 'Stage', value: 'production' },
      { key: 'Backup', value: 'daily' },
    ];
    const one = slotOf({ kind: 'ec2-instance', id: web }, { ...context, tagLines: lines });
    expect(
      slotOf(
        { kind: 'ec2-instance', id: web },
        { ...context, tagLines: [...lines].reverse(), expiryText: ' +30 days\n' },
      ),
    ).toBe(one);
  });

  it.each<[string, ReturnType<typeof slotOf>]>([
    ['another instance', slotOf({ kind: 'ec2-instance', id: database }, context)],
    [
      'another workflow run',
      slotOf({ kind: 'ec2-instance', id: web }, { ...context, workflowRun: { id: '1234567891', url: '' } }),
    ],
    [
      'another tag value',
      slotOf(
        { kind: 'ec2-instance', id: web },
        { ...context, tagLines: [{ key: 'Backup', value: 'ProductionWeekly' }] },
      ),
    ],
    [
      'another case',
      slotOf(
        { kind: 'ec2-instance', id: web },
        { ...context, tagLines: [{ key: 'Backup', value: 'productiondaily' }] },
      ),
    ],
    [
      'one line more',
      slotOf(
        { kind: 'ec2-instance', id: web },
        { ...context, tagLines: [...context.tagLines, { key: 'Stage', value: '' }] },
      ),
    ],
    ['another expiry', slotOf({ kind: 'ec2-instance', id: web }, { ...context, expiryText: '+31 days' })],
    [
      'the same expiry in other words',
      slotOf({ kind: 'ec2-instance', id: web }, { ...context, expiryText: '30 days' }),
    ],
    ['a run outside a workflow', slotOf({ kind: 'ec2-instance', id: web }, outside)],
    [
      'a second later outside a workflow',
      slotOf({ kind: 'ec2-instance', id: web }, { ...outside, startedAt: NOW + 1000 }),
    ],
  ])('is another for %s', (_, other) => {
    expect(other).not.toBe(slotOf({ kind: 'ec2-instance', id: web }, context));
    expect(other).toMatch(LEGAL);
  });

  it('differs by the second outside a workflow', () => {
    expect(slotOf({ kind: 'ec2-instance', id: web }, { ...outside, startedAt: NOW + 1000 })).not.toBe(
      slotOf({ kind: 'ec2-instance', id: web }, outside),
    );
    expect(slotOf({ kind: 'ec2-instance', id: web }, { ...outside, startedAt: NOW + 999 })).toBe(
      slotOf({ kind: 'ec2-instance', id: web }, outside),
    );
  });

  it('keeps lines apart from the text that they are joined to', () => {
    const two = [
      { key: 'A', value: 'x' },
      { key: 'B', value: 'y' },
    ];
    const one = [{ key: 'A', value: 'x, B:y' }];
    expect(slotOf({ kind: 'ec2-instance', id: web }, { ...context, tagLines: one })).not.toBe(
      slotOf({ kind: 'ec2-instance', id: web }, { ...context, tagLines: two }),
    );
  });
});

describe('the tags', () => {
  it('are six', () => {
    expect(writtenTags({ id: web, name: '' }, slot('the-slot'), Date.parse('2026-12-21T23:00:00Z'), context)).toEqual({
      CreatedBy: 'backupViaTag',
      Expire: '2026-12-21T23:00:00Z',
      Name: '2026/11/21 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1',
      BackupSource: 'i-0aaaaaaaaaaaaaaa1',
      BackupTag: 'Backup:ProductionDaily',
      BackupRun: 'https://github.com/acme/ops/actions/runs/1234567890',
    });
  });

  it('are seven where the resource has a name', () => {
    const tags = writtenTags({ id: web, name: 'Käse, 100 %' }, slot('the-slot'), 'never', context);
    expect(tags.BackupSourceName).toBe('Käse, 100 %');
  });

  it('name the slot as the run outside a workflow, and never as the expiry', () => {
    const tags = writtenTags({ id: web, name: '' }, slot('the-slot'), 'never', outside);
    expect(tags.BackupRun).toBe('the-slot');
    expect(tags.Expire).toBe('never');
  });
});

describe('the description', () => {
  it('tells the name, the id and the start of the run', () => {
    expect(descriptionOf({ id: web, name: 'web-1' }, NOW)).toBe('web-1, i-0aaaaaaaaaaaaaaa1, 2026/11/21 23:00:00 UTC');
    expect(descriptionOf({ id: web, name: '' }, NOW)).toBe('i-0aaaaaaaaaaaaaaa1, 2026/11/21 23:00:00 UTC');
  });

  it('is ASCII and at most 255 characters, whatever the name', () => {
    expect(descriptionOf({ id: web, name: 'café 🚀\n' }, NOW)).toBe(
      'caf? ??, i-0aaaaaaaaaaaaaaa1, 2026/11/21 23:00:00 UTC',
    );
    const long = descriptionOf({ id: web, name: 'x'.repeat(256) }, NOW);
    expect(long).toHaveLength(255);
    expect(long).toMatch(/, i-0aaaaaaaaaaaaaaa1, 2026\/11\/21 23:00:00 UTC$/);
  });
});
