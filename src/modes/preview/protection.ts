import { byText } from '../../model/order.ts';
import { keyOf, type Resource } from '../../model.ts';
import type { ProtectionChange } from './model.ts';
import type { ProtectedResource } from './upcoming.ts';

const ORDER: readonly ProtectionChange['change'][] = ['lost', 'gained', 'moved'];

/** Returns the resources that different plans protect than before, those without any plan first. */
export function protectionChanges(
  resources: readonly Resource[],
  before: ReadonlyMap<string, ProtectedResource>,
  after: ReadonlyMap<string, ProtectedResource>,
): readonly ProtectionChange[] {
  const changes = resources.flatMap((resource): ProtectionChange[] => {
    const [was, willBe] = [namesOf(before.get(keyOf(resource))), namesOf(after.get(keyOf(resource)))];
    if (was.join('\n') === willBe.join('\n')) return [];
    const change = willBe.length === 0 ? 'lost' : was.length === 0 ? 'gained' : 'moved';
    const { kind, region, id: resourceId, name: resourceName } = resource;
    return [{ change, kind, region, resourceId, resourceName, before: was, after: willBe }];
  });
  return changes.sort(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
      byText(a.region, b.region) ||
      byText(a.kind, b.kind) ||
      byText(a.resourceId, b.resourceId),
  );
}

function namesOf(entry: ProtectedResource | undefined): readonly string[] {
  return (entry?.firing.map(({ name }) => name) ?? []).sort();
}
