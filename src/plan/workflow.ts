import type { View } from './document.ts';

/** A workflow or an action of the repository, read. */
export interface Workflow {
  readonly path: string;
  readonly view: View;
}
