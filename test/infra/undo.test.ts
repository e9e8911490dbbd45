import { expect, it } from 'vitest';
import { deploy } from './template.ts';

it.each(['EC2_IMAGE', 'EBS_SNAPSHOT'])(
  'the template of the way back keeps %s of ours for the days that are asked for',
  (type) => {
    const rules = Object.values(deploy({ UndoDays: '14' }, 'undo').resources).filter(
      ({ Properties }) => Properties['ResourceType'] === type,
    );
    expect(rules).toMatchObject([
      {
        Type: 'AWS::Rbin::Rule',
        Properties: {
          ResourceTags: [{ ResourceTagKey: 'CreatedBy', ResourceTagValue: 'backupViaTag' }],
          RetentionPeriod: { RetentionPeriodUnit: 'DAYS', RetentionPeriodValue: '14' },
        },
      },
    ]);
  },
);
