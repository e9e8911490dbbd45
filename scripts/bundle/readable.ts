import type { MinifyOptions } from 'rolldown/utils';

/**
 * Drops what nothing uses and keeps names and line breaks, so that a bundle can be read and a stack trace means something; the SDK
 * tells its errors and commands apart by `constructor.name`.
 */
export const READABLE = {
  compress: { target: 'es2023', joinVars: false, sequences: false, keepNames: { function: true, class: true } },
  mangle: false,
  codegen: { removeWhitespace: false },
} as const satisfies MinifyOptions;
