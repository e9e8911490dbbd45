/** `1234567` as `1,234,567`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun, such as `1 AMI` or `1,200 AMIs`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${number(count)} ${count === 1 ? singular : plural}`;
}

/** Returns only the noun, in the number that fits the count. */
export function pluralOf(singular: string, count: number): string {
  return count === 1 ? singular : `${singular}s`;
}

/** A share with its noun and verb, such as `1 of 12 instances has` or `3 of 12 instances have`. */
export function share(part: number, whole: number, noun: string, verb: { one: string; many: string }): string {
  return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
}

/** A size in GiB, such as `1,024 GiB`. */
export function gib(size: number): string {
  return `${number(size)} GiB`;
}

/** `1,234.50` */
export function money(value: number): string {
  const [whole = '0', cents = '00'] = value.toFixed(2).split('.');
  return `${number(Number(whole))}.${cents}`;
}

/** The time between two RFC 3339 texts, such as `48 s`, `2 min 3 s` or `1 h 4 min`; null when it is unknown. */
export function timeBetween(start: string, end: string): string | null {
  const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000);
  if (!Number.isFinite(seconds) || seconds < 0) return null;
  if (seconds < 1) return 'less than 1 s';
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
