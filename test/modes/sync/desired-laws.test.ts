import { describe, expect, it } from 'vitest';
import type { SelectionDocument } from '../../../src/model/backup-plans.ts';
import { isOwnKind, type Resource, region, resourceId } from '../../../src/model.ts';
import { desiredRegions } from '../../../src/modes/sync/desired.ts';
import { selectByPlan } from '../../../src/plan/select.ts';
import { account } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { awsPlans } from '../../plan/aws-arbitraries.ts';
import { resources } from './make-desired.ts';

// ---------------------------------------------------------------- laws

const ACCOUNT = '123456789012';

const ARN = {
  'ec2-instance': 'ec2 instance/',
  'ebs-volume': 'ec2 volume/',
  'rds-instance': 'rds db:',
  'rds-cluster': 'rds cluster:',
} as const;

function arnOf({ kind, region: where, id }: Resource): string {
  if (!isOwnKind(kind)) throw new Error(`${kind} is no kind of a plan`);
  const partition = where.startsWith('cn-') ? 'aws-cn' : where.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const [service, type] = ARN[kind].split(' ');
  return `arn:${partition}:${service}:${where}:${ACCOUNT}:${type}${id}`;
}

/** What the service says of a selection: one of the resources, and all of the conditions. */
function takes({ resources: patterns, conditions }: SelectionDocument, resource: Resource): boolean {
  const arn = arnOf(resource);
  const fits = (pattern: string) => {
    const parts = pattern.split('*');
    let from = 0;
    return (
      parts.every((part, index) => {
        const at = index === 0 ? (arn.startsWith(part) ? 0 : -1) : arn.indexOf(part, from);
        from = at + part.length;
        return at >= 0;
      }) &&
      (pattern.endsWith('*') || arn.endsWith(parts.at(-1) ?? ''))
    );
  };
  return (
    patterns.some(fits) &&
    conditions.every(({ is, key, value }) => (resource.tags.get(key) === value) === (is === 'equals'))
  );
}

describe('every plan that AWS Backup carries out', () => {
  it('selects there what the plan file says', () => {
    let selected = 0;
    // Some of the drawn resources are given what the plan wants, since chance alone seldom does.
    const cases = fc.tuple(awsPlans, fc.array(fc.tuple(resources, fc.nat(3)), { minLength: 5, maxLength: 15 }));
    fc.assert(
      fc.property(cases, ([{ meaning: plan }, drawn]) => {
        const { selection } = plan;
        const some = drawn.map(([resource, help]): Resource => {
          if (help === 0) return resource;
          const named = selection.resources[help - 1];
          if (named !== undefined && help === 2) {
            return {
              ...resource,
              kind: named.kind,
              id: resourceId(named.id),
              region: region(named.region ?? 'eu-west-1'),
            };
          }
          const given = [...selection.tags, ...(selection.anyOf[help - 1] ?? selection.anyOf[0] ?? [])];
          return {
            ...resource,
            tags: new Map([...resource.tags, ...given.map(({ key, value }) => [key, value] as const)]),
          };
        });
        const regions = [...new Set(some.map((one) => one.region))];
        const wanted = desiredRegions({ plans: [plan] }, regions, account);
        for (const resource of some) {
          const documents = wanted.find((one) => one.region === resource.region)?.plans[0]?.selections ?? [];
          // An id alone becomes an ARN of the account of the run, which is another one here.
          const taken = documents.some((document) =>
            takes({ ...document, resources: document.resources.map((arn) => arn.replace(account, ACCOUNT)) }, resource),
          );
          const expected = selectByPlan([resource], plan).selected.length === 1;
          expect(taken, arnOf(resource)).toBe(expected);
          if (expected) selected += 1;
        }
        for (const { plans } of wanted) {
          for (const { selections } of plans) {
            expect(new Set(selections.map(({ name }) => name)).size).toBe(selections.length);
            for (const { name } of selections) expect(name).toMatch(/^[A-Za-z0-9_.-]{1,50}$/);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(selected).toBeGreaterThan(200);
  });
});
