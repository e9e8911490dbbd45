/** A cron line as it is compared with that of a workflow: without outer white space, and with one space between its fields. */
export function foldSchedule(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
