import { configureGlobal } from 'fast-check';

// The same inputs in every run, so that a mutant does not survive one day and die the next by the luck of the draw.
configureGlobal({ seed: 20_261_121 });
