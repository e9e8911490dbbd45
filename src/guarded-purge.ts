import { guard } from './decide/guards.ts';
import { keepRetained } from './decide/keep-retained.ts';
import { decidePurge } from './decide/purge.ts';
import { readEvidence } from './evidence.ts';
import type { Watch } from './faults.ts';
import type { ChangeSet, Instant, Inventory } from './model.ts';
import type { PlanSource } from './plan-source.ts';
import type { Connection } from './port.ts';
import type { PurgeRequest } from './request.ts';

/**
 * What a purge would do, after its guards. They need facts about the candidates, and those are only known after the first
 * decision.
 */
export async function decideGuarded(
  inventory: Inventory,
  connection: Connection,
  request: PurgeRequest,
  source: PlanSource | null,
  startedAt: Instant,
  watch: Watch,
): Promise<ChangeSet> {
  const now = request.asOf ?? startedAt;
  const due = keepRetained(decidePurge(inventory, request, now), inventory, source?.file ?? null, now);
  const evidence = await readEvidence(connection, due, request, watch);
  return guard(due, { account: inventory.account, request, evidence });
}
