import { describe, expect, it } from 'vitest';
import type { PlanDocument, RuleDocument, SyncChange } from '../../../src/model/backup-plans.ts';
import { region } from '../../../src/model.ts';
import { applySync } from '../../../src/modes/sync/apply.ts';
import type { BackupPlans, SyncOutcome } from '../../../src/ports/backup-plans.ts';

const [HERE, THERE] = [region('eu-central-1'), region('us-west-2')];
const FAULT = { code: 'service-error', message: 'it broke', advice: 'Run again.' } as const;
const reason = 'the plan file says so';

const rule = (vault: string): RuleDocument => ({
  name: 'daily',
  vault,
  schedule: 'cron(0 5 ? * * *)',
  timeZone: 'Etc/UTC',
  startWindowMinutes: null,
  completionWindowMinutes: null,
  deleteAfterDays: 7,
  coldStorageAfterDays: null,
  tags: {},
});
const selection = { name: 'tags-1', role: 'role', resources: ['*'], conditions: [] };

const vault = (name: string, where = HERE): SyncChange => ({
  action: 'create-vault',
  region: where,
  vault: name,
  reason,
});
const plan = (name: string, inVault: string, where = HERE): SyncChange => {
  const document: PlanDocument = { name, rules: [rule(inVault)], selections: [selection] };
  return { action: 'create-plan', region: where, plan: document, reason };
};
const update = (id: string, into = 'vault'): SyncChange => {
  const content = { before: { rules: [rule('old')] }, after: { rules: [rule(into)] } };
  return { action: 'update-plan', region: HERE, id, name: id, ...content, reason };
};
const select = (planId: string): SyncChange => {
  return { action: 'create-selection', region: HERE, planId, planName: planId, selection, reason };
};
const unselect = (planId: string): SyncChange => {
  const what = { planId, planName: planId, selectionId: 's', name: 'old' };
  return { action: 'delete-selection', region: HERE, ...what, reason };
};

function planned(change: SyncChange): string {
  switch (change.action) {
    case 'create-vault':
      return `${change.region} vault ${change.vault}`;
    case 'create-plan':
      return `${change.region} plan ${change.plan.name}`;
    case 'create-selection':
    case 'replace-selection':
    case 'delete-selection':
    case 'create-restore-test':
    case 'update-restore-test':
    case 'delete-restore-test':
      return `${change.action} ${change.planId}`;
    default:
      return `${change.action} ${change.id}`;
  }
}

/** Carries the changes out and tells when each began and ended, and what became of it. */
async function applied(
  changes: readonly SyncChange[],
  outcomeOf: (what: string) => SyncOutcome | 'throw' = done,
  signal = new AbortController().signal,
) {
  const events: string[] = [];
  const plans: BackupPlans = {
    read: () => Promise.reject(new Error('nothing is read here')),
    readThere: () => Promise.reject(new Error('nothing is read here')),
    readNamed: () => Promise.reject(new Error('nothing is read here')),
    readVaults: () => Promise.reject(new Error('nothing is read here')),
    apply: async (change) => {
      const what = planned(change);
      events.push(`begin ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(`end ${what}`);
      const outcome = outcomeOf(what);
      if (outcome === 'throw') throw new Error('a bug');
      return outcome;
    },
  };
  const log = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };
  const outcomes = await applySync(changes, plans, null, { log, signal });
  const results = changes.map((change) => {
    const outcome = outcomes.get(change);
    return outcome?.result === 'failed' ? outcome.fault.message : outcome?.result;
  });
  return { events, results };
}

function done(): SyncOutcome {
  return { result: 'done' };
}
const failing = (broken: string) => (what: string) => {
  return what === broken ? ({ result: 'failed', fault: FAULT } as const) : done();
};

describe('the order of a sync', () => {
  it('is vaults before plans, in each region by itself', async () => {
    const changes = [vault('a'), vault('b'), plan('one', 'a'), vault('c', THERE), plan('two', 'c', THERE)];
    const { events, results } = await applied(changes);
    expect(results).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(events.filter((event) => event.startsWith('begin'))).toHaveLength(changes.length);
    const at = (event: string) => events.indexOf(event);
    expect(at('begin eu-central-1 plan one')).toBeGreaterThan(at('end eu-central-1 vault a'));
    expect(at('begin eu-central-1 plan one')).toBeGreaterThan(at('end eu-central-1 vault b'));
    expect(at('begin us-west-2 plan two')).toBeGreaterThan(at('end us-west-2 vault c'));
    expect(at('begin us-west-2 vault c')).toBeLessThan(at('end eu-central-1 vault a'));
  });

  it('is one step after the other in a plan, and plans at once', async () => {
    const { events } = await applied([update('one'), select('one'), unselect('one'), update('two')]);
    const own = events.filter((event) => event.endsWith('one'));
    expect(own).toEqual([
      'begin update-plan one',
      'end update-plan one',
      'begin create-selection one',
      'end create-selection one',
      'begin delete-selection one',
      'end delete-selection one',
    ]);
    expect(events.indexOf('begin update-plan two')).toBe(1);
  });
});

describe('a step that fails', () => {
  const rest = 'not tried, because what comes before it failed: it broke';

  it('stops the later steps of its plan and no other plan', async () => {
    const changes = [update('one'), select('one'), unselect('one'), update('two'), unselect('two')];
    const { events, results } = await applied(changes, failing('create-selection one'));
    expect(results).toEqual(['done', 'it broke', rest, 'done', 'done']);
    expect(events).not.toContain('begin delete-selection one');
  });

  it('is a vault: the plans that write into it are not tried, the others are', async () => {
    const changes = [vault('a'), vault('b'), plan('one', 'a'), plan('two', 'b'), update('three', 'a'), select('three')];
    const { results } = await applied(changes, failing('eu-central-1 vault a'));
    expect(results).toEqual(['it broke', 'done', rest, 'done', rest, rest]);
  });

  it('stops nothing in another region', async () => {
    const changes = [vault('a'), plan('one', 'a'), vault('a', THERE), plan('one', 'a', THERE)];
    const { results } = await applied(changes, failing('eu-central-1 vault a'));
    expect(results).toEqual(['it broke', rest, 'done', 'done']);
  });

  it('may be a bug, which is told as one', async () => {
    const { results } = await applied([update('one'), update('two')], (what) =>
      what === 'update-plan one' ? 'throw' : done(),
    );
    expect(results).toEqual(['Error: a bug', 'done']);
  });

  it('is told as cancelled where the run was', async () => {
    const { results } = await applied([update('one'), select('one')], () => 'throw', AbortSignal.abort());
    const cancelled = 'the run was cancelled before this was done';
    expect(results).toEqual([cancelled, `not tried, because what comes before it failed: ${cancelled}`]);
  });
});
