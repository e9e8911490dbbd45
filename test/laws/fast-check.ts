// biome-ignore lint/style/noRestrictedImports: the one place that sets the seed.
import fc from 'fast-check';

/**
 * The same inputs in every run of the suite, so that a change is judged by what it changes and not by the luck of the draw. Other inputs
 * are drawn every night: `FAST_CHECK_SEED` names the seed, and a failing law prints it.
 */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_261_121);

fc.configureGlobal({ seed: Number.isSafeInteger(seed) ? seed : 20_261_121 });

/** Whether other inputs are drawn than in each run of the suite: then there is also the time to draw more of them. */
const isDrawn = process.env.FAST_CHECK_SEED !== undefined;

/** How often a law is tried that few inputs suffice for: the same few in each run of the suite, five times as many others at night. */
export const someRuns = (few: number): number => (isDrawn ? 5 * few : few);

/** The first of the seeds of a law that draws by itself: the same in each run of the suite, others at night. */
export const firstSeed = isDrawn ? seed * 1000 : 1;

export { fc };
