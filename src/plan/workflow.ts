import type { View } from './document.ts';

/** A parsed workflow or action of the repository. */
export interface Workflow {
  readonly path: string;
  readonly view: View;
}
