/**
 * Lends the whole process to a run that takes itself for one: its environment, its folder and what it prints are the run's while it
 * lasts. So one run at a time.
 */

export interface Place {
  /** The folder that the run starts in. */
  readonly home: string;
  /** All that the environment holds. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both together, in their order. */
  readonly log: string;
}

let isLent = false;

/** Starts a run that answers with its exit status, and takes down what it prints. */
export async function lent({ home, env }: Place, run: () => Promise<number>): Promise<Printed> {
  if (isLent) throw new Error('A run is under way in this process already: tests of several at once start processes.');
  isLent = true;
  const own = { env: { ...process.env }, folder: process.cwd() };
  const printed = { stdout: '', stderr: '', log: '' };
  const giveBack = [listen('stdout', printed), listen('stderr', printed)];
  become(env);
  process.chdir(home);
  try {
    return { exitCode: await run(), ...printed };
  } finally {
    for (const give of giveBack) give();
    process.chdir(own.folder);
    become(own.env);
    isLent = false;
  }
}

function listen(name: 'stdout' | 'stderr', printed: { stdout: string; stderr: string; log: string }): () => void {
  const stream = process[name];
  const { write } = stream;
  stream.write = (text: string | Uint8Array) => {
    const words = typeof text === 'string' ? text : Buffer.from(text).toString();
    printed[name] += words;
    printed.log += words;
    return true;
  };
  return () => {
    stream.write = write;
  };
}

function become(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
