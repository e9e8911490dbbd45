import type { FlatParams } from '../query.ts';
import type { Account } from '../state/account.ts';
import type { Principal } from '../state/identities.ts';
import type { Region } from '../state/region.ts';
import type { Members } from './members.ts';

/** One call of an AWS Backup action, past authentication. */
export interface Call {
  readonly account: Account;
  readonly region: Region;
  readonly action: string;
  /** Flat, for the log and for paging. */
  readonly params: FlatParams;
  /** What the path, the query and the body say, in one. */
  readonly members: Members;
  readonly now: number;
  readonly principal: Principal;
}

/** How a parameter in the query is read. */
export interface QueryParameter {
  member: string;
  kind: 'text' | 'integer' | 'flag' | 'instant';
}

/** One AWS Backup action. */
export interface Action {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** With the names of members in braces: `/backup-jobs/{BackupJobId}`. */
  readonly path: string;
  /** Parameters of the query by their name there. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Members of the body, lists numbered `N`, the entries of maps as `*`: `BackupPlan.Rules.N.RecoveryPointTags.*`. */
  readonly body?: readonly string[];
  /** Beginnings of members that AWS takes and the sandbox does not. */
  readonly unmodelled?: readonly string[];
  /** Does the work and gives the answer; throws a ServiceError to refuse. */
  run(call: Call): Readonly<Record<string, unknown>> | undefined;
}

/** The query of a listing. */
export const pagingQuery = {
  nextToken: { member: 'NextToken', kind: 'text' },
  maxResults: { member: 'MaxResults', kind: 'integer' },
} as const satisfies Record<string, QueryParameter>;

/** An instant as answers carry it: seconds since 1970, with fractions. */
export function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000;
}
