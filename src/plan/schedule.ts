/**
 * Normalizes a cron line for comparison with that of a workflow: no outer white space, and one space between fields.
 */
export function foldSchedule(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
