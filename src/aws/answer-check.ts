import type { MiddlewareStack } from '@smithy/types';
import { wholeBody } from './whole-body.ts';

/**
 * Rejects an answer with status 200 that is not a real answer: an empty body, a proxy's page, a truncated text. The SDK
 * reads all of these as an empty result, which a backup would take for no machines and a guard for an unused AMI.
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
    // Last in its step, so that it sees the answer first.
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

/**
 * The query protocol answers with one root element whose name ends in Response; a body that contains errors is not an
 * answer.
 */
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
