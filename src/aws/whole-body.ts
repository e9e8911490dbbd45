import { Readable } from 'node:stream';

/**
 * Reads the whole body of an answer; a connection that breaks midway rejects with the network's own code. A page of a
 * thousand AMIs is several megabytes and is not copied again: the SDK accepts bytes as well as a stream.
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

/** A view of the same bytes, not a copy. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
