import { readFile } from 'node:fs/promises';

/**
 * Returns the cron line that started this workflow run; null for any other event.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export async function scheduleOfEvent(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const path = environment.GITHUB_EVENT_PATH ?? '';
  if (path === '' || environment.GITHUB_EVENT_NAME !== 'schedule') return null;
  const event: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (typeof event !== 'object' || event === null || !('schedule' in event)) return null;
  return typeof event.schedule === 'string' ? event.schedule : null;
}
