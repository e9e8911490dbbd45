/** The folders that may contain evidence; null where the person who enters the path may write anywhere. */
export type EvidenceRoots = readonly string[] | null;

/**
 * Returns the roots: in a workflow, the workspace, where the steps that attest and upload evidence look, and the temporary folder.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function evidenceRootsOf(environment: Readonly<Record<string, string | undefined>>): EvidenceRoots {
  if (environment.GITHUB_ACTIONS !== 'true') return null;
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = environment;
  return [workspace || process.cwd(), ...(temp ? [temp] : [])];
}
