import { runAction } from './action/run.ts';
import { failJob } from './github/job.ts';
import { endSoon } from './ports/end.ts';
import { outliveReaders } from './ports/readers.ts';
import { secretsOf } from './ports/secrets.ts';
import { stopSignal } from './ports/stop-signal.ts';
import { widenThreadPool } from './ports/thread-pool.ts';

/** The action as a process: its streams, signals and exit status. The run itself is in `action/`. */

widenThreadPool();
outliveReaders();
const secrets = secretsOf(process.env);
try {
  process.exitCode = await runAction(secrets, stopSignal);
} catch (error) {
  failJob(secrets.scrub(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
endSoon();
