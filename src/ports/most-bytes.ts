/** What a plan file or a workflow may hold. */
export const MOST_SOURCE_BYTES = 2 ** 20;
/** What a change set may hold: tens of thousands of changes. */
export const MOST_CHANGE_SET_BYTES = 64 * 2 ** 20;
