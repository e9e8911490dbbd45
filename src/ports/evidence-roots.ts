/** The folders below which evidence may lie; null where whoever types the path may write where they like. */
export type EvidenceRoots = readonly string[] | null;

/**
 * In a workflow evidence goes into the workspace, where the steps that attest and upload it look, or into the temporary folder.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function evidenceRootsOf(environment: Readonly<Record<string, string | undefined>>): EvidenceRoots {
  if (environment.GITHUB_ACTIONS !== 'true') return null;
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = environment;
  return [workspace || process.cwd(), ...(temp ? [temp] : [])];
}
