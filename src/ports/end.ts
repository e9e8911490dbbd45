const PATIENCE_MILLISECONDS = 2_000;

/**
 * Ends the process although something that was given up still holds it, such as a `credential_process` that hangs. The timer
 * itself holds nothing: where all is done, the process ends at once and all its output is written.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), PATIENCE_MILLISECONDS).unref();
}

/**
 * Rejects when the process would end although the run has not: something was waited for that nobody will ever answer. Node
 * would end with status 13, and without a word.
 */
export async function unlessNothingIsLeft<Value>(working: Promise<Value>): Promise<Value> {
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new Error('the run waited for something that can no longer come'));
  });
  process.once('beforeExit', end);
  try {
    return await Promise.race([working, ended]);
  } finally {
    process.off('beforeExit', end);
  }
}
