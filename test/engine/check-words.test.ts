import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { AWS_TYPE_NAMES, KIND_NAMES } from '../../src/model.ts';
import { commonTogether } from '../../src/report/together.ts';
import { annotations, logLines, renderOutputs, renderSummary, renderText, sectionsOf } from '../report/views.ts';
import { OTHERS } from './types-world.ts';
import { check, HOUR, planText, watchedWorld } from './watched-world.ts';

/** A check speaks of what it looked at, whatever the input kinds says. */

const EFS = OTHERS.EFS?.[0] ?? '';
const FILES = planText({ selection: 'kinds: [EFS, DynamoDB], tags: [Backup:nightly]' });
const LOOKED = ['ec2-instance', 'EFS', 'DynamoDB'];
const denied = (action: string): AccountSeed => ({ faults: [{ match: { action }, do: { deny: true } }] });
const TERMINAL = { width: 100, colour: false } as const;

describe('a check of a plan for types beside the input kinds', () => {
  it('calls them resources, and tells the kind of each', async () => {
    const world = await watchedWorld();
    const report = await check(world, FILES);
    expect(report.kinds).toEqual(LOOKED);
    const titles = sectionsOf(report).map(({ title }) => title);
    expect(titles).toContain('4 resources not protected');
    const summary = renderSummary(report, { reportPath: null });
    expect(summary).toMatch(/\| Resource \| Kind \|/);
    expect(summary).toMatch(/fs-0[^\n]*\| EFS \|/);
    const text = renderText(report, TERMINAL);
    expect(text).toContain('4 resources not protected');
    const entries: readonly { resourceId: string; kind: string }[] = JSON.parse(
      renderOutputs(report, null).checked ?? '[]',
    );
    expect(entries.find(({ resourceId }) => resourceId === EFS)?.kind).toBe('EFS');
    const log = logLines(report).join('\n');
    expect(log).toMatch(/EFS[^\n]*fs-0/);
    const told = [summary, text, titles.join('\n'), log, JSON.stringify(annotations(report))].join('\n');
    expect(told).not.toMatch(/\binstances?\b(?! type)/);
  });

  it('says of what was not found that resources were asked for', async () => {
    const world = await watchedWorld();
    const report = await check(world, planText({ selection: 'kinds: [EFS], tags: [Backup:nigthly]' }));
    expect(report.failed).toMatchObject([{ action: 'select', kind: null }]);
    const told = [renderSummary(report, { reportPath: null }), JSON.stringify(annotations(report))].join('\n');
    expect(told).toMatch(/select resources/i);
    expect(told).not.toMatch(/select instances/i);
  });

  it('names no one type where the one listing of several could not be read', async () => {
    const world = await watchedWorld({}, denied('GetResources'));
    const report = await check(world, FILES);
    expect(report.failed.map(({ action, kind }) => `${action} ${kind}`)).toEqual(['read null', 'read null']);
    expect(JSON.stringify(annotations(report))).not.toMatch(/read (instances|file systems|tables)/);
  });

  it('has the same words where its session cannot be opened, and where no region can be chosen', async () => {
    const shut = await check(await watchedWorld({}, denied('GetCallerIdentity')), FILES);
    expect([shut.failed[0]?.target, shut.checkedCount, shut.kinds]).toEqual(['session', 0, LOOKED]);
    const nowhere = await check(await watchedWorld(), FILES, { regions: 'mars-*' });
    expect([nowhere.checkedCount, nowhere.kinds]).toEqual([0, LOOKED]);
  });

  it('names all kinds where a plan names none, those of the run first', async () => {
    const world = await watchedWorld();
    const { kinds } = await check(world, planText({}), { kinds: 'rds-instance' });
    expect(kinds[0]).toBe('rds-instance');
    expect([...kinds].sort()).toEqual([...KIND_NAMES, ...AWS_TYPE_NAMES].sort());
  });

  it('keeps the words of one kind where that is all there is', async () => {
    const world = await watchedWorld();
    const plans = planText({ selection: 'kinds: [ec2-instance], tags: [Backup:nightly]' });
    world.clock.advance(HOUR);
    const report = await check(world, plans);
    expect(report.kinds).toEqual(['ec2-instance']);
    expect(sectionsOf(report).map(({ title }) => title)).toContain('2 instances not protected');
  });

  it('is one report with those of accounts that looked at other kinds', async () => {
    const world = await watchedWorld();
    const tables = planText({ selection: 'kinds: [DynamoDB], tags: [Backup:nightly]' });
    const [one, other] = [await check(world, tables), await check(world, FILES, { kinds: 'ebs-volume' })];
    expect(commonTogether([one, other], [], null).kinds).toEqual(['ec2-instance', 'DynamoDB', 'ebs-volume', 'EFS']);
  });
});
