import { setImmediate as nextTurn, setTimeout as realDelay } from 'node:timers/promises';
import { readScope } from '../../sandbox/auth.ts';
import type { Controlled } from '../../sandbox/control.ts';
import { type Received, type Reply, reply } from '../../sandbox/http.ts';
import type { RequestRecord } from '../../sandbox/index.ts';
import { type FlatParams, parseForm } from '../../sandbox/query.ts';
import type { Random } from '../../sandbox/random.ts';
import { type Ask, cutOff, divert } from '../engine/without-sockets.ts';
import type { SimulatedTime } from './time.ts';

/** A request that has arrived and waits for its turn. */
export interface Arrival {
  /** The run that sent it, by the name in its user agent. */
  readonly run: string;
  readonly region: string;
  /** Such as `ec2`; empty for the endpoint that gives out ID tokens. */
  readonly service: string;
  /** `GetIdToken` for the endpoint that gives out ID tokens. */
  readonly action: string;
  readonly params: FlatParams;
  /** Of the key that signed it; absent where none did. */
  readonly accessKey?: string;
}

/** What the turnstile asks of the history that is being played. */
export interface House {
  readonly sandbox: Controlled;
  readonly time: SimulatedTime;
  readonly random: Random;
  /** A dead run's requests are cut off and reach nobody. */
  readonly isDead: (run: string) => boolean;
  /** Called when it is the request's turn; true when the run that sent it is killed now. */
  readonly dies: (arrival: Arrival) => boolean;
  /** Called when it is the request's turn; `unheard` when its answer must reach nobody. */
  readonly before: (arrival: Arrival, unheard: boolean) => void;
  /** Called once the request was served; `delivered` when its answer went out, and was no refusal. */
  readonly after: (arrival: Arrival, record: RequestRecord, delivered: boolean) => void;
}

interface Held {
  readonly arrival: Arrival;
  readonly key: string;
  readonly request: Received;
  readonly answer: (reply: Reply) => void;
  /** Tells whoever asked that no answer comes. */
  readonly cut: () => void;
}

/** Turns of the event loop without any news after which nobody has anything left to do. */
const QUIET_TURNS = 3;
const PATIENCE_MILLISECONDS = 20_000;

/** Where the engine finds the turnstile. Nobody listens there: what it sends goes no further than this process. */
const URL_OF_ALL = 'http://127.0.0.1:1';

/**
 * The one door between the engine and the sandbox. Requests are held, as the SDK wrote them, until the engine has nothing left
 * to do; then a seeded choice lets one of them pass, or time moves on to the next one who sleeps. So every history is played
 * the same way each time, and in many interleavings over the seeds.
 */
export class Turnstile {
  readonly url = URL_OF_ALL;
  readonly #restore = divert(URL_OF_ALL, (request) => this.ask(request));
  #held: Held[] = [];
  #news = 0;
  #house: House | null = null;

  close(): void {
    this.#restore();
  }

  /** Holds a request until it is its turn. It rejects where its connection would be cut. */
  readonly ask: Ask = async (request) => {
    try {
      return await new Promise<Reply>((resolve, reject) => {
        this.#hold(request, resolve, () => reject(cutOff()));
      });
    } finally {
      this.tell();
    }
  };

  /** From now on requests are for this history. */
  enter(house: House): void {
    this.#house = house;
    this.#held = [];
  }

  /** To be called when something happened that the turnstile cannot see by itself. */
  readonly tell = (): void => {
    this.#news += 1;
  };

  /** Lets requests pass and time go on until `isOver`. */
  async drive(isOver: () => boolean): Promise<void> {
    const house = this.#inside();
    for (;;) {
      await this.#quiet();
      if (isOver()) return;
      const { nextWake } = house.time;
      const due = nextWake !== null && nextWake <= house.time.now();
      // Now and then a request is slow, and whoever sleeps is up before it.
      const overtaken = nextWake !== null && this.#held.length > 0 && house.random() < 0.03;
      if (due || overtaken || (this.#held.length === 0 && nextWake !== null)) house.time.wakeNext();
      else if (this.#held.length > 0) await this.#pass(house);
      else await this.#stalled(isOver);
      this.tell();
    }
  }

  /** What a run has on its way. */
  heldOf(run: string): Arrival[] {
    return this.#held.flatMap(({ arrival }) => (arrival.run === run ? arrival : []));
  }

  /** What a run left on its way when it ended: taken out, and cut off. */
  leftovers(run: string): Arrival[] {
    const left = this.#held.filter(({ arrival }) => arrival.run === run);
    this.#held = this.#held.filter(({ arrival }) => arrival.run !== run);
    for (const { cut } of left) cut();
    return left.map(({ arrival }) => arrival);
  }

  #inside(): House {
    if (this.#house === null) throw new Error('no history is being played');
    return this.#house;
  }

  #hold(request: Received, answer: Held['answer'], cut: Held['cut']): void {
    const { body, headers } = request;
    const { Action = actionOf(request), Version, ...params } = parseForm(body);
    const run = /sim-\d+/.exec(textOf(headers['user-agent']))?.[0] ?? '';
    const { region = '', service = '', accessKeyId } = readScope(textOf(headers.authorization)) ?? {};
    this.tell();
    if (this.#inside().isDead(run)) {
      cut();
      return;
    }
    const signed = accessKeyId === undefined ? {} : { accessKey: accessKeyId };
    const arrival: Arrival = { run, region, service, action: Action, params, ...signed };
    this.#held.push({ arrival, key: `${run} ${region} ${body}`, request, answer, cut });
  }

  async #pass(house: House): Promise<void> {
    this.#held.sort((a, b) => (a.key < b.key ? -1 : 1));
    const held = this.#held[Math.floor(house.random() * this.#held.length)];
    if (held === undefined) return;
    if (house.isDead(held.arrival.run)) {
      this.#held.splice(this.#held.indexOf(held), 1);
      held.cut();
      return;
    }
    if (house.dies(held.arrival)) {
      await this.#bury(house, held.arrival.run);
      return;
    }
    this.#held.splice(this.#held.indexOf(held), 1);
    await this.#serve(house, held, false);
  }

  /** Of a killed run's requests some still reach the service, and no answer reaches anybody. */
  async #bury(house: House, run: string): Promise<void> {
    house.time.bury(run);
    const left = this.#held.filter(({ arrival }) => arrival.run === run);
    this.#held = this.#held.filter(({ arrival }) => arrival.run !== run);
    for (const held of left) {
      if (house.random() < 0.5) await this.#serve(house, held, true);
      else held.cut();
    }
  }

  async #serve(house: House, { arrival, request, answer }: Held, unheard: boolean): Promise<void> {
    house.before(arrival, unheard);
    answer(await reply(house.sandbox, request));
    const record = house.sandbox.requests.at(-1);
    if (record === undefined) throw new Error('a request was served and not recorded');
    house.after(arrival, record, record.status === 200 && !unheard);
  }

  /** Waits until the engine has nothing more to do without an answer or a wake. */
  async #quiet(): Promise<void> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    let seen = this.#news;
    for (let still = 0; still < QUIET_TURNS; ) {
      await nextTurn();
      still = this.#news === seen ? still + 1 : 0;
      seen = this.#news;
      if (still === 0 && Date.now() > until) throw new Error('the engine does not come to rest');
    }
  }

  /** Nothing is held and nobody sleeps: the engine is at work on something else, such as loading a module. */
  async #stalled(isOver: () => boolean): Promise<void> {
    const seen = this.#news;
    for (let waited = 0; this.#news === seen && !isOver(); waited += 1) {
      if (waited > PATIENCE_MILLISECONDS) throw new Error('the engine waits for something that never comes');
      await realDelay(1);
    }
  }
}

/** Services that speak JSON name the action in a header, or have an address for it, such as `POST /list-rules`. */
function actionOf({ headers, method, url }: Received): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.split('.').at(-1) ?? '';
  return readScope(textOf(headers.authorization)) === undefined ? 'GetIdToken' : `${method} ${url.split('?')[0]}`;
}

function textOf(header: Received['headers'][string]): string {
  return typeof header === 'string' ? header : '';
}
