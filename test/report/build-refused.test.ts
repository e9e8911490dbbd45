import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refuse, refuseUnknown } from '../../src/engine.ts';
import { MODES } from '../../src/model.ts';
import { fault, NOW } from '../decide/make-model.ts';
import { checkedReport } from './schema.ts';

describe('a report of what was refused before any call', () => {
  const second = { ...fault, code: 'bad-input', message: 'tag: "" names no tag' } as const;
  const refusals = [
    { target: 'mode', fault },
    { target: 'tag', fault: second, place: { file: 'plans.yml', line: 2, column: 1 } },
  ];
  const refused = { startedAt: NOW, finishedAt: NOW + 1500, refusals };
  const nothing = {
    account: null,
    region: null,
    kind: null,
    resourceId: null,
    resourceName: null,
    recoveryPointId: null,
  };

  it('is failed, and tells each refusal', () => {
    expect(refuseUnknown(refused)).toEqual({
      version: 1,
      mode: null,
      dryRun: false,
      kinds: ['ec2-instance'],
      outcome: 'failed',
      startedAt: '2026-11-21T23:00:00Z',
      finishedAt: '2026-11-21T23:00:01Z',
      account: null,
      caller: null,
      run: null,
      failedCount: 2,
      regions: [],
      warnings: [],
      changeSetPath: null,
      failed: [
        {
          ...nothing,
          target: 'mode',
          action: 'start',
          fault: 'access-denied',
          message: fault.message,
          advice: fault.advice,
        },
        {
          ...nothing,
          target: 'tag',
          action: 'start',
          fault: 'bad-input',
          message: second.message,
          advice: fault.advice,
          place: { file: 'plans.yml', line: 2, column: 1 },
        },
      ],
    });
  });

  it.each([...MODES, null])('keeps to the schema in mode %s', async (mode) => {
    const report = mode === null ? refuseUnknown(refused) : await refuse(mode, null, refused);
    expect(checkedReport(report)).toMatchObject({ mode, outcome: 'failed', failedCount: 2 });
  });

  it.each(MODES)('tells in docs/report.md what mode %s adds', (mode) => {
    const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8');
    expect(page).toContain(`## \`mode: ${mode}\` adds`);
  });
});
