/**
 * Waits until every promise has settled, even after one fails; then throws the error of the first failed one in the list.
 */
export async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(work)) if (end.status === 'rejected') throw end.reason;
}
