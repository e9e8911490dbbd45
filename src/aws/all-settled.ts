/** Waits for all, whatever becomes of each: what is under way is waited for. Throws what the first of those that failed did. */
export async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(work)) if (end.status === 'rejected') throw end.reason;
}
