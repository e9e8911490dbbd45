import type { MiddlewareStack } from '@smithy/types';
import { wholeBody } from './whole-body.ts';

/**
 * Refuses an answer that says 200 and is none: an empty body, the page of a proxy, a text that ends in the middle. The SDK
 * reads all of these as "nothing there", which a backup would take for no machines and a guard for nobody using an AMI.
 */
export function checkAnswers<Input extends object, Output extends object>(
  client: { readonly middlewareStack: MiddlewareStack<Input, Output> },
  isWhole: (body: Buffer, command: string) => boolean,
): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const output = await next(args);
      const { response } = output;
      if (!isAnswer(response) || response.statusCode !== 200) return output;
      const body = await wholeBody(response.body);
      const command = context.commandName ?? '';
      if (!isWhole(body, command)) throw unusable(command);
      response.body = body;
      return output;
    },
    // Last of its step, so that it sees the answer first.
    { step: 'deserialize', priority: 'low', name: 'checkAnswers' },
  );
}

interface Answer {
  readonly statusCode: number;
  body: unknown;
}

function isAnswer(response: unknown): response is Answer {
  return typeof response === 'object' && response !== null && 'statusCode' in response && 'body' in response;
}

/** The query protocol answers with one element whose name ends in Response, from its start to its end; one that holds errors is no answer. */
export function isWholeXml(body: Buffer): boolean {
  const start = body.subarray(0, 1024).toString('latin1');
  const end = body.subarray(-128).toString('latin1').trimEnd();
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<((?:\w+:)?\w*Response)[\s>]/.exec(start)?.[1];
  return root !== undefined && end.endsWith(`</${root}>`) && !start.includes('<Errors>');
}

function unusable(command: string): Error {
  const action = command.replace(/Command$/, '');
  return Object.assign(
    new Error(`the answer to ${action} is not one of AWS: a proxy may have given it, or it was cut`),
    {
      name: 'UnusableAnswer',
      $metadata: { httpStatusCode: 200 },
    },
  );
}
