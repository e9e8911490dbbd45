import { type BinRule, type BinType, type Fault, failure, type Region, type Result, success } from '../../model.ts';
import { withinTime } from '../../ports/outside.ts';
import type { CallResult } from '../caller.ts';
import { readPages } from '../pages.ts';
import { readRule, readRulesPage } from './rule-answers.ts';
import type { RbinCaller } from './service.ts';

const TYPES: Readonly<Record<BinType, string>> = { image: 'EC2_IMAGE', snapshot: 'EBS_SNAPSHOT' };

/** A purge only reports the rules, so it does not wait long for them. Milliseconds. */
const LONGEST = 10_000;

/**
 * Reads the active rules of a region, the longest first. They are only shown in the report, so there are no repeats and a
 * short time limit.
 */
export async function readRules(
  caller: RbinCaller,
  region: Region,
  type: BinType,
): Promise<Result<readonly BinRule[]>> {
  try {
    return await withinTime(() => read(caller, region, type), caller.signal, LONGEST);
  } catch (error) {
    if (caller.signal.aborted) throw error;
    return failure(unanswered(error));
  }
}

function unanswered(error: unknown): Fault {
  return {
    code: 'unreachable',
    message: `the Recycle Bin was asked for its rules: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'Look at the rules in the console of the Recycle Bin.',
  };
}

async function read(caller: RbinCaller, region: Region, type: BinType): Promise<Result<readonly BinRule[]>> {
  const listed = await readPages(
    async (NextToken): Promise<CallResult<ReturnType<typeof readRulesPage>>> =>
      parsed(
        await caller.once(
          region,
          'ListRules',
          (client) => client.listRules({ ResourceType: TYPES[type], ...(NextToken !== undefined && { NextToken }) }),
          () => null,
        ),
      ),
    ({ rules }) => rules,
  );
  if (!listed.ok) return listed;
  // A listing contains neither the tags of a rule nor whether it is active.
  const rules = await Promise.all(
    listed.value.map(({ identifier }) =>
      caller.once(
        region,
        'GetRule',
        (client) => client.getRule(identifier),
        () => null,
      ),
    ),
  );
  const found: BinRule[] = [];
  for (const rule of rules) {
    // A rule that was deleted after the listing keeps nothing.
    if (!rule.ok && rule.refusal.code !== 'ResourceNotFoundException') return failure(rule.fault);
    const active = rule.ok ? readRule(rule.value) : null;
    if (active !== null) found.push(active);
  }
  return success(found.sort((a, b) => b.days - a.days));
}

function parsed(call: CallResult<unknown>): CallResult<ReturnType<typeof readRulesPage>> {
  return call.ok ? { ok: true, value: readRulesPage(call.value) } : call;
}
