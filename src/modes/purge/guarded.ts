import type { PurgeRequest } from '../../inputs/request.ts';
import type { Watch } from '../../model/known-faults.ts';
import type { ChangeSet, Instant, Inventory } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { KnownOfResources } from '../../report/backup-days.ts';
import type { EarlierPlans } from '../shared/earlier-plans.ts';
import { askedSources } from './asked-sources.ts';
import { decidePurge } from './decide.ts';
import { readEvidence } from './evidence.ts';
import { existenceIn } from './existence.ts';
import { guard } from './guards.ts';
import { keepRetained } from './keep-retained.ts';
import { lookElsewhere } from './look-elsewhere.ts';
import { type BinRules, readBinRules } from './recoverable.ts';
import { unmatchedTag } from './unmatched-tag.ts';

/** The change set after the guards, with facts that the report uses too. */
export interface Guarded {
  readonly changeSet: ChangeSet;
  readonly exists: KnownOfResources['exists'];
  /** Recycle Bin rules for what may be deleted. */
  readonly binRules: BinRules;
}

/**
 * Decides what a purge would do, guards included. The guards need facts about the candidates, which only the first decision
 * determines.
 */
export async function decideGuarded(
  inventory: Inventory,
  connection: Connection,
  request: PurgeRequest,
  { source, earlier }: { readonly source: PlanSource | null; readonly earlier: EarlierPlans },
  startedAt: Instant,
  watch: Watch,
  seenAt: Instant = startedAt,
): Promise<Guarded> {
  const now = request.asOf ?? startedAt;
  const due = keepRetained(
    decidePurge(inventory, request, now, startedAt),
    inventory,
    source?.file ?? null,
    now,
    earlier,
  );
  const warnings = [...due.warnings, ...unmatchedTag(due, inventory, request)];
  const asking = { account: inventory.account, request, seenAt };
  const [evidence, elsewhere, binRules] = await Promise.all([
    readEvidence(connection, due, asking, watch),
    lookElsewhere(connection, due, inventory, { ...asking, now }, watch),
    readBinRules(connection, due, watch),
  ]);
  const changeSet = guard({ ...due, warnings }, { ...asking, evidence, elsewhere });
  return { changeSet, exists: existenceIn(askedSources(due, asking), evidence), binRules };
}
