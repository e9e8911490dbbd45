/**
 * Keeps the run alive when the reader of its output leaves: `2>&1 | head -3`, a logger that died, a closed terminal. No backup ends in the
 * middle, and the exit status still shows the run's result.
 *
 * Without a listener the next write to a closed pipe ends the process: https://nodejs.org/api/process.html#a-note-on-process-io
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {});
  }
}
