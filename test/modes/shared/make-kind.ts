import type { Kind } from '../../../src/ports/cloud.ts';

const nobody = () => Promise.reject(new Error('nobody asks for this'));

/** A kind that answers what a test gives it, and refuses everything else. */
export function makeKind(answers: Partial<Kind>): Kind {
  return {
    listResources: nobody,
    listPoints: nobody,
    readExisting: nobody,
    readEvidence: nobody,
    create: nobody,
    delete: nobody,
    deleteSnapshot: nobody,
    readPoints: nobody,
    readLoose: nobody,
    setExpiries: nobody,
    describeStates: nobody,
    ...answers,
  };
}

/** Whoever hears of nothing. */
export const quiet = {
  signal: new AbortController().signal,
  log: { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} },
};
