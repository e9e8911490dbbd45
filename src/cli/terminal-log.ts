import { plain } from '../decide/plain.ts';
import type { Log } from '../ports/log.ts';

/** How much is logged during a run. */
export type Talk = 'quiet' | 'normal' | 'verbose';

/**
 * Logs progress on standard error: one line that is overwritten in a terminal, plain lines elsewhere. Standard output is only for the
 * report.
 * @param dumb True where the cursor cannot be moved.
 */
export function terminalLog(
  stream: NodeJS.WriteStream,
  talk: Talk,
  dumb: boolean,
): Log & { readonly done: () => void } {
  const live = stream.isTTY === true && !dumb;
  let shown = false;
  const clear = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const line = (text: string, indent = '') => {
    clear();
    stream.write(`${indent}${plain(text)}\n`);
  };
  if (talk === 'quiet') return { info: () => {}, debug: () => {}, group: () => {}, progress: () => {}, done: () => {} };
  let toldAt = Date.now();
  return {
    info: (text) => line(text),
    debug: (text) => {
      if (talk === 'verbose') line(text);
    },
    group: (title, lines) => {
      line(title);
      for (const text of lines) line(text, '  ');
    },
    progress: (done, total, what) => {
      if (live) {
        stream.write(`\r\u001b[K${done} of ${total} ${plain(what)}`);
        shown = true;
      } else if (Date.now() - toldAt >= 10_000) {
        toldAt = Date.now();
        line(`${done} of ${total} ${what}`);
      }
    },
    done: clear,
  };
}
