import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is; null where there is none, which is a failure with REQUIRE_CHROMIUM=1. */
export function findChromium(): string | null {
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((path) => NAMES.map((name) => join(path, name)));
  const found = process.env.CHROMIUM_PATH ?? process.env.CHROMIUM ?? paths.find((path) => existsSync(path)) ?? null;
  if (found === null && process.env.REQUIRE_CHROMIUM === '1') {
    throw new Error('REQUIRE_CHROMIUM=1, but there is no Chromium on the PATH, and CHROMIUM_PATH names none');
  }
  if (found === null)
    process.stderr.write('Skipping the tests in Chromium: it is not on the PATH, and CHROMIUM_PATH is not set\n');
  return found;
}

export function launch(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}
