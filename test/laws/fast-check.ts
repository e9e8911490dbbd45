// biome-ignore lint/style/noRestrictedImports: the one place that sets the seed.
import fc from 'fast-check';

/**
 * The same inputs in every run of the suite, so that a change is judged by what it changes and not by the luck of the draw. Other inputs
 * are drawn every night: `FAST_CHECK_SEED` names the seed, and a failing law prints it.
 */
const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_121);

fc.configureGlobal({ seed: Number.isSafeInteger(seed) ? seed : 20_261_121 });

export { fc };
