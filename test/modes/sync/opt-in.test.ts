import { describe, expect, it } from 'vitest';
import { makeResource, oregon } from '../../decide/make-model.ts';
import { decide, plan } from './decided.ts';
import { makeExisting, makeExistingPlan, makeSelectionDocument, makeWanted } from './make-sync.ts';

describe('types that AWS Backup is not switched on for', () => {
  const warned = (resources: readonly string[], notOptedIn: readonly string[]) => {
    const wanted = { ...plan, selections: [makeSelectionDocument('a', { resources })] };
    const existing = makeExisting([makeExistingPlan(wanted)], { notOptedIn });
    return decide(existing, { wanted: [makeWanted([wanted])] }).warnings.map(({ message }) =>
      message.replace(
        /^the plan databases (.*), and AWS Backup is not switched on for (.*) in eu-central-1: .*$/,
        '$1: $2',
      ),
    );
  };

  it('are told once each', () => {
    expect(warned(['*'], ['RDS', 'EFS', 'RDS'])).toEqual(['selects by tags alone: EFS, RDS']);
    expect(warned(['arn:aws:fsx:*:*:volume/*'], ['FSx', 'EFS', 'Aurora'])).toEqual(['selects file systems: FSx']);
    expect(warned(['arn:aws:fsx:*:*:volume/*', 'arn:aws:rds:*:*:cluster:*'], ['FSx', 'EC2', 'Neptune'])).toEqual([
      'selects clusters: FSx, Neptune',
    ]);
    expect(warned(['arn:aws:rds:*:*:cluster:*'], ['FSx', 'DocumentDB'])).toEqual(['selects clusters: DocumentDB']);
  });

  it('are told with what they pass over today, in the region', () => {
    const today = (...regions: Parameters<typeof makeResource>[0][]) => {
      const passed = regions.map((one) => ({ resource: makeResource(one), type: 'EC2' }));
      const { warnings } = decide(makeExisting([makeExistingPlan(plan)], { notOptedIn: ['EC2'] }), {
        passedOver: new Map([
          ['databases', passed],
          ['other', [{ resource: makeResource({ name: 'other' }), type: 'EC2' }]],
        ]),
      });
      return warnings.map(({ message }) => message.replace(/^.* in silence(.*); switch .*$/, '$1'));
    };
    expect(today({}, { region: oregon, name: 'away' })).toEqual([', today over web-1 (i-0aaaaaaaaaaaaaaa1)']);
    expect(today({ region: oregon })).toEqual(['']);
    expect(today()).toEqual(['']);
  });

  it.each([
    'arn:aws:s3:::fsx:',
    'arn:aws:s3:::arn:aws:fsx:',
    'arn:aws:rds:eu-central-1:111122223333:db:cluster:',
    'arn:aws:s3:::arn:aws:rds:*:*:cluster:*',
    'arn:aws:rds:eu-central-1:111122223333:cluster-snapshot:a',
  ])('are not looked for in what only resembles them: %s', (arn) => {
    expect(warned([arn], ['FSx', 'Aurora', 'Neptune'])).toEqual([]);
  });
});
