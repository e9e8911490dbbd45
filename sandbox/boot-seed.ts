/** How instances that are started from some AMIs come up, whatever they are. The first that fits an AMI counts. */
export interface BootSeed {
  /** Id of the AMI, or a glob. */
  imageId: string;
  /**
   * `ok` (default), `impaired` and `insufficient-data` are what the instance check becomes; with `initializing` it never ends. With
   * `shuts-down` the machine goes to `stopped` by itself, with `dies` to `terminated`.
   */
  outcome?: BootOutcome;
  /** What the system check becomes; default `ok`. */
  system?: 'ok' | 'impaired' | 'initializing' | 'insufficient-data';
  /** Milliseconds on the clock until that; default `statusChecksMs`. */
  afterMs?: number;
  /** Why it ends, for one that `dies`; default that of an instance that shut itself down. */
  stateReason?: { code: string; message: string };
  /** What its console says. */
  console?: string;
  /** Whether its type gives the newest console output (Nitro); default true. */
  latestConsole?: boolean;
  /** Whether it is protected from termination the moment it is started, as an account's own automation may do. */
  protected?: boolean;
}

export type BootOutcome = 'ok' | 'impaired' | 'initializing' | 'insufficient-data' | 'shuts-down' | 'dies';

/** Its field names, written so that the compiler misses none. */
export const bootFields: Readonly<Record<keyof BootSeed, true>> = {
  imageId: true,
  outcome: true,
  system: true,
  afterMs: true,
  stateReason: true,
  console: true,
  latestConsole: true,
  protected: true,
};
