/**
 * The vocabulary of the project as types: what is observed, what is decided, what became of it, and what is told.
 * Nothing here knows a cloud's SDK, GitHub, the clock or the environment.
 */
export * from './model/applied.ts';
export * from './model/backup-jobs.ts';
export * from './model/checked.ts';
export * from './model/copied.ts';
export * from './model/decided.ts';
export * from './model/faults.ts';
export * from './model/findings.ts';
export * from './model/ids.ts';
export * from './model/kinds.ts';
export * from './model/lifetime.ts';
export * from './model/observed.ts';
export * from './model/recycle-bin.ts';
export * from './model/reported.ts';
export * from './model/restored.ts';
export * from './model/verified.ts';
