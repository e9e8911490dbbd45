import { counted, gib, money, number } from '../../../report/format.ts';
import { directTerms } from '../../../report/terms.ts';
import type { Preview } from '../model.ts';
import { TRANSFER_DAYS } from '../transfers.ts';

/** Returns what was looked at, and what the judgement is based on. */
export function previewContext(preview: Preview): readonly string[] {
  // Null in a view of a masked report.
  const account: string | null = preview.account;
  return [
    `Account ${account ?? 'hidden'}, as of ${preview.at}, looking ${counted(preview.days, 'day')} ahead.`,
    `${minKeepWords(preview)} Shortened expiries take effect after ${graceWords(preview)} at the earliest.`,
    ...guardedWords(preview),
  ];
}

/** Returns what a reviewer wants to know without reading a table. */
export function previewSentences(preview: Preview): readonly string[] {
  const { before, after, hasBase, instanceCount, findings, days } = preview;
  const { resource, point } = directTerms(preview);
  const was = (text: string) => (hasBase ? ` (before: ${text})` : '');
  const span = `the next ${counted(days, 'day')}`;
  const fresh = findings.filter(({ isNew }) => isNew).length;
  return [
    `${number(after.protectedCount)} of ${counted(instanceCount, resource)} protected${was(number(before.protectedCount))}.`,
    `${counted(after.createdCount, point)} created${was(number(before.createdCount))} and ${number(after.deletedCount)} deleted (before: ${number(before.deletedCount)}) in ${span}.`,
    `Then ${counted(after.storage.images, point)} for an estimated ${costWords(after)} a month (before: ${number(before.storage.images)} for ${costWords(before)}).`,
    ...transferSentence(preview),
    ...(fresh === 0 ? [] : [`${counted(fresh, 'possible mistake')} in the new plan file; see below.`]),
  ];
}

function minKeepWords(preview: Preview): string {
  const { minKeep } = preview;
  const { resource, point } = directTerms(preview);
  if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
  return minKeep === 1
    ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).`
    : `The newest ${number(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
}

/** Lists what else is kept, and what a preview doesn't check. The former is left out in accounts that neither verify nor copy. */
function guardedWords({ guarded, kinds }: Preview): readonly string[] {
  const { point } = directTerms({ kinds });
  const { verified, awaitingCopy, copiesUnseen } = guarded;
  const held = [
    ...(verified === 0 ? [] : [`${counted(verified, `verified ${point}`)} (keep-verified)`]),
    ...(awaitingCopy === 0
      ? []
      : [`${counted(awaitingCopy, point)} with a wanted copy that is not there yet (protect-uncopied)`]),
  ];
  const unseen = copiesUnseen === 0 ? '' : ', copies wanted in regions that were not read';
  return [
    ...(held.length === 0 ? [] : [`Also kept, expired or not: ${held.join(', ')}.`]),
    `Not judged here, and able to keep more: protect-in-use, snapshot locks, max-deletions${unseen}.`,
  ];
}

function graceWords({ graceMilliseconds }: Preview): string {
  return `${number(Math.round(graceMilliseconds / 3_600_000))} hours`;
}

/** Shows bounds; empty where no copies are made. */
function transferSentence({ before, after, hasBase, pricePerGibTransferred }: Preview): readonly string[] {
  if (before.transfers.length + after.transfers.length === 0) return [];
  const words = ({ transfers }: Preview['after']) => {
    const moved = transfers.reduce((sum, { upperGib }) => sum + upperGib, 0);
    return `${gib(moved)} for ${money(moved * pricePerGibTransferred)}`;
  };
  const was = hasBase ? ` (before: ${words(before)})` : '';
  return [`Copies move at most ${words(after)} between regions in ${TRANSFER_DAYS} days${was}.`];
}

function costWords({ storage }: Preview['after']): string {
  return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
}
