import type { Log } from '../ports/log.ts';
import { plain } from '../report/plain.ts';

/**
 * Tells on standard error how the run goes: one line that is written over in a terminal, plain lines without one. Standard
 * output is left to the report.
 */
export function terminalLog(stream: NodeJS.WriteStream): Log & { readonly done: () => void } {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const line = (text: string, indent = '') => {
    clear();
    stream.write(`${indent}${plain(text)}\n`);
  };
  let toldAt = Date.now();
  return {
    info: (text) => line(text),
    debug: (text) => {
      if (process.env.DEBUG) line(text);
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
