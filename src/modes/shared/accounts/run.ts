import { chooseAccounts, unitsIn } from '../../../decide/accounts.ts';
import { requestIn } from '../../../inputs/accounts.ts';
import type { AccountsRequest, Request } from '../../../inputs/request.ts';
import { attempt } from '../../../model/attempt.ts';
import { badInput, faultOf } from '../../../model/known-faults.ts';
import type { AccountEntry, AccountId, CommonReport, Mode, Refusal, Warning } from '../../../model.ts';
import type { Fleet } from '../../../ports/fleet.ts';
import type { Log } from '../../../ports/log.ts';
import { failedEntry } from '../../../report/failures.ts';
import { commonTogether } from '../../../report/together.ts';
import { endedOf } from '../end.ts';
import type { ModeOf, RequestOf, Run } from '../mode.ts';
import { refused, type Step, went } from '../mode.ts';
import { type ChangeSets, changeSetsOf } from './change-sets.ts';
import { meeting } from './meeting.ts';
import { foundNothing } from './none-found.ts';
import { places } from './places.ts';

/** Accounts worked on at a time. Each has its own request limits, but they share memory. */
const AT_A_TIME = 4;

/** Runs a mode in each of several accounts and merges the reports into one. */
export async function runInAccounts<M extends Mode, Report extends CommonReport>(
  mode: ModeOf<M, Report>,
  request: RequestOf<M>,
  asked: AccountsRequest,
  run: Run,
  fleet: Fleet<Request>,
): Promise<Report> {
  const end = (refusals: readonly Refusal[]) => mode.refused({ ...endedOf(request, run), refusals });
  const chosen = await accountsOf(asked, run, fleet);
  if (!chosen.ok) return end(chosen.refusals);
  const { accounts, warnings } = chosen.value;
  const [first, ...others] = accounts;
  if (first === undefined) return withNone(request, end, warnings);
  const changeSets = await changeSetsOf(accounts, approvedOf(request), run);
  if (!changeSets.ok) return end(changeSets.refusals);
  run.log.info(`${accounts.length} accounts, ${AT_A_TIME} at a time`);
  const work = workIn(mode, request, run, fleet, [first, ...others], changeSets.value);
  return together(mode, await work, changeSets.value, warnings);
}

interface Chosen {
  readonly accounts: readonly AccountId[];
  readonly warnings: readonly Warning[];
}

async function accountsOf(asked: AccountsRequest, run: Run, fleet: Fleet<Request>): Promise<Step<Chosen>> {
  const units = unitsIn(asked);
  const under = units.length === 0 ? null : await attempt(() => fleet.accountsUnder(units), run);
  if (under !== null && !under.ok) return refused('organization-role', under.fault);
  const { accounts, idle, empty } = chooseAccounts(asked, under?.value ?? new Map());
  const warn = (message: string): Warning => ({ region: null, target: 'accounts', message });
  const warnings = [
    ...idle.map((term) => warn(`accounts: "!${term}" leaves out no account of the others`)),
    ...empty.map((term) => warn(`accounts: no active account is in the unit "${term}"`)),
  ];
  return went({ accounts, warnings });
}

/** Ends a run with no accounts like one whose tag matches nothing: red, unless `if-none-found` allows it. */
function withNone<Report extends CommonReport>(
  request: Request,
  end: (refusals: readonly Refusal[]) => Report,
  warnings: readonly Warning[],
): Report {
  const message = 'accounts: no account is left, once units are resolved and those with "!" are left out';
  const expected = 'ifNoneFound' in request && request.ifNoneFound !== 'error';
  if (!expected) {
    const advice =
      'Correct accounts, such as "111111111111 ou-ab12-cdefgh34", or, where that is expected, set if-none-found to warn.';
    return end([{ target: 'accounts', fault: { ...badInput(message, advice), code: 'none-found' } }]);
  }
  const report = end([]);
  const told = request.ifNoneFound === 'warn' ? [...warnings, { region: null, target: 'accounts', message }] : warnings;
  return { ...report, accounts: [], warnings: [...report.warnings, ...told] };
}

function approvedOf(request: Request): string | null {
  return 'changeSet' in request ? request.changeSet.approved : null;
}

/** Returns the reports of all accounts, in the order of the accounts. */
async function workIn<M extends Mode, Report extends CommonReport>(
  mode: ModeOf<M, Report>,
  request: RequestOf<M>,
  run: Run,
  fleet: Fleet<Request>,
  accounts: readonly [AccountId, ...AccountId[]],
  changeSets: ChangeSets,
): Promise<readonly [Report, ...Report[]]> {
  const requests = accounts.map((account) => requestIn(request, account));
  const clouds = fleet.cloudsOf(requests);
  const at = places(AT_A_TIME);
  const { member } = meeting(accounts.length, at);
  const workIn = async (account: AccountId, place: number): Promise<Report> => {
    const { meet, left } = member();
    await at.take();
    try {
      const [own, cloud] = [requests[place], clouds[place]];
      if (own === undefined || cloud === undefined) throw new Error('an account without a session: this is a bug');
      const log = logOf(account, run.log);
      const files = changeSets.filesOf(account);
      return inAccount(await mode.run(own, { ...run, cloud, log, files, accounts: { meet } }), account);
    } catch (error) {
      // An exception in one account must not lose the reports of the others.
      const refusals = [{ target: 'run', fault: faultOf(error, run) }];
      return inAccount(mode.refused({ ...endedOf(request, run), refusals }), account);
    } finally {
      left();
      at.free();
    }
  };
  const [first, ...others] = accounts;
  return Promise.all([workIn(first, 0), ...others.map((account, index) => workIn(account, index + 1))]);
}

/** Failures from before the session opened have no account: fill it in. */
function inAccount<Report extends CommonReport>(report: Report, account: AccountId): Report {
  const failed = report.failed.map((entry) => (entry.account === null ? { ...entry, account } : entry));
  return { ...report, account, failed };
}

function logOf(account: AccountId, log: Log): Log {
  const named = (text: string) => `${account}: ${text}`;
  return {
    info: (line) => log.info(named(line)),
    debug: (line) => log.debug(named(line)),
    group: (title, lines) => log.group(named(title), lines),
    progress: (done, total, what) => log.progress(done, total, named(what)),
  };
}

async function together<M extends Mode, Report extends CommonReport>(
  mode: ModeOf<M, Report>,
  worked: readonly [Report, ...Report[]],
  changeSets: ChangeSets,
  warnings: readonly Warning[],
): Promise<Report> {
  const [putTogether, view] = await Promise.all([mode.together(), mode.view()]);
  const reports = foundNothing(worked, (report) => view(report).amiss.length > 0);
  const entries = reports.map((report): AccountEntry => {
    const { account, outcome, failedCount } = report;
    return { account, outcome, failedCount, verdict: view(report).verdict.sentence };
  });
  const written = await changeSets.write();
  const common = commonTogether(reports, entries, written.ok ? written.value : null);
  const report = putTogether({ ...common, warnings: [...warnings, ...common.warnings] }, reports);
  if (written.ok) return report;
  const failure = failedEntry({ region: null, target: 'change-set', action: 'start', fault: written.fault });
  const outcome = report.outcome === 'failed' ? 'failed' : 'partial';
  return { ...report, outcome, failed: [...report.failed, failure], failedCount: report.failedCount + 1 };
}
