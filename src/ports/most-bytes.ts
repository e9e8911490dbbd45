/** Maximum size of a plan file or a workflow. */
export const MOST_SOURCE_BYTES = 2 ** 20;
/** Maximum size of a change set: tens of thousands of changes. */
export const MOST_CHANGE_SET_BYTES = 64 * 2 ** 20;
