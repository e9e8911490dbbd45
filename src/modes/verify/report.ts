import { formatInstant } from '../../decide/expiry.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { VerifyRequest } from '../../inputs/request.ts';
import type {
  CommonReport,
  Failure,
  Inventory,
  LeftTestEntry,
  PassedOverEntry,
  VerifiedEntry,
  Warning,
} from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import { type Namer, namer } from '../../report/named.ts';
import type { PassedOver } from './choose.ts';
import type { CleanedUp } from './clean-up.ts';
import type { Tested } from './test.ts';

/** The fields that a verify adds to the report. */
export interface VerifyReport extends CommonReport {
  readonly mode: 'verify';
  /** The tag lines whose resources were selected; null where the plan file determined them. */
  readonly tag: string | null;
  /** How long a verification remains valid, in days; null where the inputs could not be read. */
  readonly verifyEveryDays: number | null;
  /** How many resources were selected. */
  readonly selectedCount: number;
  /** How many of them have a backup that was verified within that time, including this run. */
  readonly provenCount: number;
  /** How many passed in this run. */
  readonly verifiedCount: number;
  /** The tested recovery points, worst first. */
  readonly verified: readonly VerifiedEntry[];
  readonly passedOver: readonly PassedOverEntry[];
  /** Test instances that earlier runs left behind. */
  readonly leftTests: readonly LeftTestEntry[];
  /** The folder with console texts and screenshots of failed tests; null where nothing was saved. */
  readonly evidencePath: string | null;
}

/** What a verify observed and did; steps that it did not reach are absent. */
export interface VerifyTold {
  readonly inventory?: Inventory;
  readonly tested?: readonly Tested[];
  readonly passedOver?: readonly PassedOver[];
  readonly cleanedUp?: readonly CleanedUp[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
}

/** Builds the report of a verify, from which all its views are rendered. */
export function verifyReport(ended: Ended<VerifyRequest>, told: VerifyTold = {}): VerifyReport {
  const { inventory = null, tested = [], passedOver = [], cleanedUp = [], failures = [], warnings = [] } = told;
  const { account, request } = ended;
  const names = namer({ account, inventory });
  const verified = [...tested].sort(worstFirst).map(entryOf(names));
  const passed = verified.filter(({ result }) => result === 'passed').length;
  const leftTests = cleanedUp.map(({ left, result }) => ({
    account,
    region: left.region,
    instanceId: left.id,
    recoveryPointId: left.image,
    expiresAt: formatInstant(left.expiresAt),
    result,
  }));
  const common = commonReport(ended, {
    failures,
    warnings,
    succeeded: passed + leftTests.filter(({ result }) => result === 'terminated').length,
    regions: inventory?.regions ?? [],
    inventory,
  });
  const [evidence] = tested.flatMap(({ folder }) => folder ?? []);
  return {
    mode: 'verify',
    ...common,
    tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
    verifyEveryDays: request === null ? null : request.verifyEveryMilliseconds / DAY,
    selectedCount: tested.length + passedOver.length,
    provenCount: passed + passedOver.filter(({ because }) => because === 'recent').length,
    verifiedCount: passed,
    verified,
    passedOver: passedOver.map(({ resource, because, verifiedAt }) => ({
      ...names.resource(resource),
      because,
      verifiedAt: verifiedAt === null ? null : formatInstant(verifiedAt),
    })),
    leftTests,
    evidencePath: evidence ?? null,
  };
}

const DAY = 86_400_000;

/** Worst first. */
export const RESULT_ORDER: readonly Tested['result'][] = ['failed', 'untested', 'passed', 'planned'];

function worstFirst(a: Tested, b: Tested): number {
  return RESULT_ORDER.indexOf(a.result) - RESULT_ORDER.indexOf(b.result);
}

function entryOf(names: Namer): (tested: Tested) => VerifiedEntry {
  return ({ test: { resource, point }, result, seconds, reason, instance, console, evidence }) => ({
    ...names.resource(resource),
    recoveryPointId: point.id,
    result,
    seconds,
    reason,
    instanceId: instance?.id ?? null,
    instanceType: instance?.type ?? null,
    console,
    evidence,
  });
}
