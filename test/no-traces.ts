import { afterAll, beforeAll, expect, vi } from 'vitest';

/**
 * Test files share a process, one after the other, so that modules are loaded once: what one leaves behind would be met by the
 * next, in an order that differs from run to run. So each must leave the process as it found it.
 */

const sight = () => ({ env: { ...process.env }, folder: process.cwd(), hasRealTimers: !vi.isFakeTimers() });
let before: ReturnType<typeof sight>;

beforeAll(() => {
  before = sight();
});

afterAll(() => {
  const after = sight();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(after, 'a test left the process otherwise than it was').toEqual(before);
});
