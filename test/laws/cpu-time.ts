/** Milliseconds that this process computed while the work went on: on a busy machine work takes longer, and computes no more. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
