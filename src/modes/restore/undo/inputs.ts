import { readExpiry } from '../../../decide/expiry.ts';
import { quoted } from '../../../decide/odd-characters.ts';
import { type Asked, type Idle, type InputProblem, problemOf, type ReadInput } from '../../../inputs/asked.ts';
import { from } from '../../../inputs/check.ts';
import { wordsOf } from '../../../inputs/parsers.ts';
import type { UndoRequest } from '../../../inputs/request.ts';
import { at, RESTORE_INPUTS } from '../../../inputs/restore.ts';
import { expiry, kinds } from '../../../inputs/selection.ts';
import { KIND_NAMES, type KindName } from '../../../model.ts';

/** The word in `from` that selects the Recycle Bin, alone or followed by ids. */
export const BIN = /^recycle-bin(?:[\s,]|$)/;

const ID = /^(?:ami|snap|i|vol)-[0-9a-f]{8,17}$/;

/** Leaves a working week for someone to look at it, and no more. */
const GRACE = '7 days';

/** Returns null where a new resource is to be made. */
export function readUndo(read: ReadInput): UndoRequest | null {
  const wanted = read(from) ?? '';
  if (!BIN.test(wanted)) return null;
  const given = read(expiry);
  if (given !== null) return { ids: idsIn(wanted), expiry: given.rule, expiryText: given.text };
  const grace = readExpiry(GRACE, 0);
  if (!grace.ok) throw new Error(`${GRACE} is no expiry: this is a bug`);
  return { ids: idsIn(wanted), expiry: grace.rule, expiryText: GRACE };
}

function idsIn(wanted: string): readonly string[] {
  return wordsOf(wanted).slice(1);
}

/** Returns the kinds that the Recycle Bin supports, including those of the ids. */
export function kindsInBin(wanted: string, given: readonly KindName[]): readonly KindName[] {
  const ids = idsIn(wanted);
  const told: readonly KindName[] = [
    ...(ids.some((id) => /^(?:ami|i|snap)-/.test(id)) ? (['ec2-instance'] as const) : []),
    ...(ids.some((id) => /^(?:vol|snap)-/.test(id)) ? (['ebs-volume'] as const) : []),
  ];
  return KIND_NAMES.filter((name) => hasBin(name) && (given.includes(name) || told.includes(name)));
}

function hasBin(name: KindName): boolean {
  return name === 'ec2-instance' || name === 'ebs-volume';
}

/** Finds contradictions between inputs where the Recycle Bin is selected. */
export function undoProblems(asked: Asked): readonly InputProblem[] {
  const wanted = asked.text(from).trim();
  if (!BIN.test(wanted)) return [];
  const odd = idsIn(wanted).find((id) => !ID.test(id));
  if (odd !== undefined) {
    const message = `${quoted(odd)} is no id; write "recycle-bin", or ids behind it, such as "recycle-bin ami-0123456789abcdef0"`;
    return [problemOf(from, message)];
  }
  const given = asked.reading(kinds);
  if (!given.ok || given.value.ofAws.length > 0 || kindsInBin(wanted, given.value.names).length > 0) return [];
  const message = `${quoted(asked.text(kinds))} has no Recycle Bin, because DB snapshots do not go there; write "ec2-instance ebs-volume"`;
  return [problemOf(kinds, message)];
}

/** Finds inputs without an effect in one of the two ways to restore. */
export function idleBesideUndo(asked: Asked): readonly Idle[] {
  const wanted = asked.text(from).trim();
  if (!BIN.test(wanted)) return [{ input: expiry, where: 'unless from is "recycle-bin"' }];
  // There is nothing to wait for: what leaves the Recycle Bin is available at once.
  const making = RESTORE_INPUTS.filter((input) => input !== at);
  const beside = making.map((input) => ({ input, where: 'with from: recycle-bin' }));
  return idsIn(wanted).length === 0 ? beside : [{ input: at, where: 'where from has ids' }, ...beside];
}
