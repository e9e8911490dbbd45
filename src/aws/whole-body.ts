import { Readable } from 'node:stream';

/**
 * The whole body of an answer; a connection that breaks in the middle rejects with the network's own code. A page of a thousand AMIs is
 * some megabytes, of which no second copy is made: the SDK takes bytes as well as a stream.
 */
export async function wholeBody(body: unknown, signal?: AbortSignal): Promise<Buffer> {
  if (body instanceof Uint8Array) return bufferOf(body);
  if (!(body instanceof Readable)) return Buffer.alloc(0);
  signal?.addEventListener('abort', () => body.destroy(), { once: true });
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk instanceof Uint8Array ? bufferOf(chunk) : Buffer.from(chunk));
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

/** The same bytes, not copied. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
