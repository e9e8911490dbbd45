const PATIENCE_MILLISECONDS = 2_000;

/**
 * Ends the process although something that was given up still holds it, such as a `credential_process` that hangs. The timer
 * itself holds nothing: where all is done, the process ends at once and all its output is written.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), PATIENCE_MILLISECONDS).unref();
}
