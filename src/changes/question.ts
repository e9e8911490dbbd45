import { formatInstant } from '../decide/expiry.ts';
import { canonicalLines } from '../decide/tag-lines.ts';
import type { TagWishes } from '../decide/user-tags.ts';
import type { BackupRequest, PurgeRequest, RetainRequest } from '../inputs/request.ts';
import type { PlannedRule } from '../plan/model.ts';
import type { PlanSource } from '../plan/source.ts';

export type ApprovableRequest = BackupRequest | PurgeRequest | RetainRequest;

/**
 * Returns everything in a request that affects its changes, keyed by input name, as one line of JSON. A change set
 * can only be applied by a run with an identical question.
 */
export function questionOf(request: ApprovableRequest, source: PlanSource | null, due: readonly PlannedRule[]): string {
  const plan = source?.hash ?? null;
  const { mode, kinds, regions } = request;
  switch (request.mode) {
    case 'backup': {
      const rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
      const tag = request.tagLines === null ? null : canonicalLines(request.tagLines);
      const expiry = request.tagLines === null ? null : request.expiryText;
      // Omitted for engine `direct`, so that its change sets keep the format they had before engines existed.
      const engine = request.engine.name === 'direct' ? undefined : request.engine;
      const wishes = { ...wishesOf(request.tagWishes), ...copiesOf(request), ...keysOf(request) };
      return JSON.stringify({ mode, kinds, tag, expiry, rules, regions, engine, ...wishes, [PLAN_FILE]: plan });
    }
    case 'purge': {
      const { minKeep, keepVerified, maxDeletions, protectInUse, protectUncopied, asOf, graceMilliseconds } = request;
      const grace = `${graceMilliseconds / 60_000} minutes`;
      const guards = {
        'min-keep': minKeep,
        'keep-verified': keepVerified,
        'max-deletions': maxDeletions,
        'protect-in-use': protectInUse,
        'protect-uncopied': protectUncopied,
      };
      const tag = request.tagLines === null ? null : canonicalLines(request.tagLines);
      const judgedAt = asOf === null ? null : formatInstant(asOf);
      return JSON.stringify({ mode, kinds, tag, regions, ...guards, grace, [AS_OF]: judgedAt, [PLAN_FILE]: plan });
    }
    case 'retain': {
      const grace = `${request.graceMilliseconds / 60_000} minutes`;
      return JSON.stringify({ mode, kinds, regions, grace, [PLAN_FILE]: plan });
    }
    default:
      return request satisfies never;
  }
}

function copiesOf(request: BackupRequest) {
  if (request.tagLines === null || request.copyTo.length === 0) return {};
  return { 'copy-to': request.copyTo.map(({ text }) => text) };
}

/** The keys of vaults that the run creates for copies: anyone who can use the key can read the vault's content. */
function keysOf({ engine, copyKeys }: BackupRequest) {
  return engine.name === 'direct' || copyKeys.length === 0
    ? {}
    : { 'copy-kms-key': copyKeys.map(({ arn }) => arn).sort() };
}

/** Omits empty inputs. */
function wishesOf({ copied, extra }: TagWishes) {
  return {
    ...(copied.length === 0 ? {} : { 'copy-tags': copied.map(({ text }) => text) }),
    ...(extra.length === 0 ? {} : { 'extra-tags': canonicalLines(extra) }),
  };
}

const PLAN_FILE = 'plan-file';
const AS_OF = 'as-of';

/**
 * Describes in one clause how two questions differ: the one that a change set answers, and the one that this run
 * asks.
 */
export function differenceBetween(answered: string, asked: string): string {
  const [theirs, ours] = [partsOf(answered), partsOf(asked)];
  const asOf = theirs[AS_OF];
  if (typeof asOf === 'string') {
    return `it shows what would be done as of ${shortened(asOf)}, and a run only does what it would do now; make a new one without as-of`;
  }
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
  const differing = names.filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(ours[name]));
  const clauses = differing.map((name) => {
    // A hash means nothing to a reader.
    if (name === PLAN_FILE) return 'the plan file is another one';
    return `${name} was ${words(theirs[name])} and is ${words(ours[name])}`;
  });
  return `it was made with other inputs than this run has: ${clauses.join('; ')}`;
}

function partsOf(question: string): Readonly<Record<string, unknown>> {
  try {
    const parts: unknown = JSON.parse(question);
    return typeof parts === 'object' ? { ...parts } : {};
  } catch {
    return {};
  }
}

function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not given';
  return shortened(JSON.stringify(value));
}

/** Text from a file can be of any length. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
