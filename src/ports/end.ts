const PATIENCE_MILLISECONDS = 2_000;

/**
 * Ends the process even though abandoned work still keeps it alive, such as a `credential_process` that hangs. The timer itself keeps
 * nothing alive: a process with no work left ends at once, with all output written.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), PATIENCE_MILLISECONDS).unref();
}

/**
 * Rejects when the process would end although the run has not: it waits for something that will never answer. Node would exit with status
 * 13, without a message.
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
