import { createServer } from 'node:http';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, it, onTestFinished } from 'vitest';
import { checkAnswers, isWholeXml } from '../../src/aws/answer-check.ts';
import { readRefusal } from '../../src/aws/refusal.ts';

/** An endpoint that gives every request the same body with status 200. */
async function answering(body: string) {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = new EC2Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${address.port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });
  checkAnswers(client, isWholeXml);
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  return client.send(new DescribeInstancesCommand({}));
}

const ANSWER =
  '<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><reservationSet/></DescribeInstancesResponse>';

it.each([
  ['with a declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${ANSWER}\n`],
  ['without one', ANSWER],
  ['without the list', '<DescribeInstancesResponse><requestId>r</requestId></DescribeInstancesResponse>'],
])('takes an answer %s', async (_, body) => {
  expect((await answering(body)).Reservations ?? []).toEqual([]);
});

it.each([
  ['an empty body', ''],
  ['a page of a proxy', '<!DOCTYPE html><html><body>Please log in</body></html>'],
  ['another page', '<html><body>blocked</body></html>'],
  ['plain text', 'OK'],
  ['an answer that was cut', ANSWER.slice(0, -20)],
  ['errors that come as success', '<Response><Errors><Error><Code>X</Code></Error></Errors></Response>'],
])('takes %s for a lost answer', async (_, body) => {
  const error: unknown = await answering(body).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(readRefusal(error)).toMatchObject({ kind: 'lost', code: 'UnusableAnswer' });
});
