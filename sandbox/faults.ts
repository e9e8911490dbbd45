import { matchesGlob } from './glob.ts';
import type { FlatParams } from './query.ts';
import type { Random } from './random.ts';

/** Which requests a rule is about. What is left out matches everything. */
export interface FaultMatch {
  /** `ec2`, `sts`, `rds`, `backup`, or `github` for the ID token endpoint; a glob, or several of them. */
  service?: string | readonly string[];
  /** An action, a glob over actions (`Describe*`), or several of them. */
  action?: string | readonly string[];
  region?: string | readonly string[];
  /** Only the nth matching request, counted from 1. */
  nth?: number;
  /** Every nth matching request: 3 means the 3rd, 6th, 9th. */
  every?: number;
  /** Chance from 0 to 1, drawn from the sandbox's seeded generator. */
  probability?: number;
  /** A predicate on the flat parameters (in-process only), or globs by parameter name. */
  where?: ((params: FlatParams) => boolean) | Readonly<Record<string, string>>;
}

/** What a snapshot's deletion inside DeregisterImage comes to. Anything but `success` leaves the snapshot. */
export type SnapshotCode = 'success' | 'skipped' | 'missing-permissions' | 'internal-error' | 'client-error';

/** What happens to a request that a rule matches. */
export type FaultEffect =
  /** What the service answers above its limits, such as `RequestLimitExceeded`, whatever the buckets say. */
  | { throttle: true }
  /** Any error; the work is not done. */
  | { error: { code: string; status: number; message: string } }
  /** The work is done, then the connection is cut, or (`hang`) left without an answer. */
  | { lostAnswer: true | 'hang' }
  /** The work is done, the answer is a 500, such as `InternalError`. */
  | { answer500AfterWork: true }
  /** The connection is cut before any work. */
  | { reset: true }
  /** No work and no answer: cut after so many real milliseconds, or never. */
  | { hang: number | 'forever' }
  /** The work is done, half of the answer comes, then the connection is cut, or (`stall`) nothing more. */
  | { cut: true | 'stall' }
  /** Something in between answers, such as a proxy or a load balancer; the work is not done. */
  | { page: { status: number; body: string; headers?: Readonly<Record<string, string>> } }
  /** So many real milliseconds pass before the work. */
  | { delayMs: number }
  /** The session that signed the request is over from now on. */
  | { expireCredentials: true }
  /** A policy's refusal, such as `UnauthorizedOperation`: `true` for the text of a missing IAM permission, `scp` for a service control policy. */
  | { deny: true | 'scp' | string }
  /** The code a snapshot gets in DeregisterImage; without an id, all snapshots of the AMI. */
  | { snapshotResult: { snapshotId?: string; code: SnapshotCode } }
  /** The AMI that this CreateImage makes ends as `failed` with this reason, the snapshot of a CreateSnapshot as `error`. */
  | { imageFails: string }
  /** The DB snapshot that this CreateDBSnapshot or CreateDBClusterSnapshot makes ends as `failed`. */
  | { dbSnapshotFails: true };

/** One scripted fault. */
export interface FaultRule {
  match: FaultMatch;
  do: FaultEffect;
  /** How often it strikes at most. */
  times?: number;
}

/** The request as the rules see it. */
interface FaultSubject {
  service: string;
  action: string;
  region: string;
  params: FlatParams;
}

/** The rules of a sandbox, with their counts. */
export interface Faults {
  add(rules: readonly FaultRule[]): void;
  clear(): void;
  /** The effects on this request, in the order of the rules. */
  draw(subject: FaultSubject): FaultEffect[];
}

function oneOf(patterns: string | readonly string[] | undefined, text: string): boolean {
  if (patterns === undefined) return true;
  return (typeof patterns === 'string' ? [patterns] : patterns).some((pattern) => matchesGlob(pattern, text));
}

function fits(where: FaultMatch['where'], params: FlatParams): boolean {
  if (where === undefined) return true;
  if (typeof where === 'function') return where(params);
  return Object.entries(where).every(([name, glob]) => {
    const value = params[name];
    return value !== undefined && matchesGlob(glob, value);
  });
}

/** Rules that count for themselves and share one source of chance. */
export function createFaults(random: Random): Faults {
  let rules: { rule: FaultRule; seen: number; struck: number }[] = [];

  return {
    add(more) {
      rules.push(...more.map((rule) => ({ rule, seen: 0, struck: 0 })));
    },
    clear() {
      rules = [];
    },
    draw(subject) {
      const effects: FaultEffect[] = [];
      for (const state of rules) {
        const { match, do: effect, times } = state.rule;
        if (!oneOf(match.service, subject.service)) continue;
        if (!oneOf(match.action, subject.action) || !oneOf(match.region, subject.region)) continue;
        if (!fits(match.where, subject.params)) continue;
        state.seen += 1;
        if (times !== undefined && state.struck >= times) continue;
        if (match.nth !== undefined && state.seen !== match.nth) continue;
        if (match.every !== undefined && state.seen % match.every !== 0) continue;
        if (match.probability !== undefined && random() >= match.probability) continue;
        state.struck += 1;
        effects.push(effect);
      }
      return effects;
    },
  };
}
