/**
 * What started the run, for whoever reads the summary months later: the event, the ref, and the commit whose workflow ran.
 * Null where the runner does not say. The toolkit that knows is loaded only here, at the end of a run, because it brings
 * GitHub's whole API along.
 */
export async function readOrigin(): Promise<string | null> {
  const { context } = await import('@actions/github');
  const { eventName, ref, sha, runAttempt } = context;
  if (!eventName) return null;
  const parts = [eventName];
  if (ref) parts.push(`on ${ref}`);
  if (sha) parts.push(`at ${sha.slice(0, 7)}`);
  if (runAttempt > 1) parts.push(`attempt ${runAttempt}`);
  return parts.join(' ');
}
