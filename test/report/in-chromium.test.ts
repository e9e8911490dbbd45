import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { pageIsAccessible } from './page/accessible.ts';
import { findChromium, launch } from './page/chromium.ts';
import { pageIsUsable } from './page/in-browser.ts';
import { summariesAreReadable } from './rendered.ts';

/** All that Chromium shows, in one file, so that it is loaded and started once. */

const path = findChromium();

describe.skipIf(path === null)('in Chromium', () => {
  let started: Browser | undefined;
  const browser = (): Browser => {
    if (started === undefined) throw new Error('Chromium has not started.');
    return started;
  };
  beforeAll(async () => {
    started = await launch(path ?? '');
  }, 60_000);
  afterAll(() => started?.close());

  describe('the page of a check', () => pageIsUsable(browser));
  describe('the page of a check is accessible', () => pageIsAccessible(browser));
  describe('a summary as GitHub shows it', () => summariesAreReadable(browser));
});
