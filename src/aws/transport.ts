import type { HttpHandlerOptions, HttpRequest, HttpResponse } from '@smithy/types';
import type { Clock } from '../ports/clock.ts';
import type { Network } from '../ports/network.ts';
import { LONGEST_ATTEMPT, withinTime } from '../ports/outside.ts';
import { type Connections, connectionsOf } from './shared-by-clients.ts';
import { wholeBody } from './whole-body.ts';

/** How requests reach AWS: the network, and the clock that is corrected by the answers' dates. */
export interface Route {
  readonly network: Network;
  readonly clock: Clock;
}

const NEVER = new AbortController().signal;

/**
 * The SDK's request handler: uses the proxies of the environment, and allows half a minute from the request to the last byte
 * of the answer. The SDK's own timeouts end with the first byte, so an answer that trickles or stops would block a call
 * forever.
 */
export class Transport {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly #clock: Clock;
  readonly #connections: Connections;

  constructor({ network, clock }: Route) {
    this.#clock = clock;
    this.#connections = connectionsOf(network);
  }

  async handle(request: HttpRequest, options: HttpHandlerOptions = {}): Promise<{ response: HttpResponse }> {
    const handler = this.#connections.handlerFor(addressOf(request));
    const sentAt = this.#clock.now();
    const outer = options.abortSignal instanceof AbortSignal ? options.abortSignal : NEVER;
    return withinTime(
      async (signal) => {
        const { response } = await handler.handle(request as Parameters<typeof handler.handle>[0], {
          ...options,
          abortSignal: signal,
        });
        // A cached answer carries the time at which it was stored, not the current time.
        if (response.headers.age === undefined) this.#clock.correction?.hear(response.headers.date, sentAt);
        return { response: Object.assign(response, { body: await wholeBody(response.body, signal) }) };
      },
      outer,
      LONGEST_ATTEMPT,
    );
  }

  /** The SDK calls these to configure a client further; there is nothing to configure. */
  updateHttpClientConfig(): void {}
  httpHandlerConfigs(): Record<string, never> {
    return {};
  }

  destroy(): void {
    this.#connections.release();
  }
}

function addressOf({ protocol, hostname, port }: HttpRequest): string {
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}/`;
}
