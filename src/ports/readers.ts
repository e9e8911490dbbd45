/**
 * Whoever reads what a run prints may leave: `2>&1 | head -3`, a logger that died, a terminal that was closed. That ends no
 * backup in the middle, and what the run came to is still its exit status.
 *
 * Without a listener the next write to a closed pipe ends the process: https://nodejs.org/api/process.html#a-note-on-process-io
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {});
  }
}
