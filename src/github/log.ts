import { debug, endGroup, info, startGroup } from '@actions/core';
import { plain } from '../decide/plain.ts';
import type { Log } from '../ports/log.ts';

const PROGRESS_EVERY_MILLISECONDS = 10_000;

/** Writes to the job's log: one group per region, and a line of progress every ten seconds during long work. */
export function actionsLog(): Log {
  let toldAt = Date.now();
  return {
    info: (line) => info(harmless(line)),
    debug: (line) => debug(harmless(line)),
    group: (title, lines) => {
      startGroup(harmless(title));
      for (const line of lines) info(harmless(line));
      endGroup();
    },
    progress: (done, total, what) => {
      if (Date.now() - toldAt < PROGRESS_EVERY_MILLISECONDS) return;
      toldAt = Date.now();
      info(`${done} of ${total} ${what}`);
    },
  };
}

/**
 * Escapes names and messages, which come from outside: the runner would obey a line break followed by a workflow command, or
 * a line that starts like one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function harmless(line: string): string {
  return plain(line).replace(/^::/, ': :').replaceAll('##[', '## [');
}
