/** House rules for workflows, on top of what GitHub itself accepts. */
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from './finding.ts';

/** A full commit hash: the only reference to an action that cannot be moved under a workflow that uses it. */
const commitHash = /^[0-9a-f]{40}$/;
/** The version that a hash stands for, which Dependabot reads and keeps current. */
const versionComment = /#\s*v?\d+(\.\d+)*\b/;

/**
 * Findings in one workflow: actions of others that are not pinned by commit hash with their version in a comment, and jobs
 * that do not say their permissions. `ownAction` (`backup-via-tag`) is the repository that examples may name by version.
 */
export function checkWorkflow(file: string, text: string, ownAction: string): Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const sourceLines = text.split('\n');
  const findings: Finding[] = [];
  const report = (node: Node, message: string): void => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    findings.push({ file, line, column: col, severity: 'error', message });
  };

  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || typeof value.value !== 'string') return;
      const uses = value.value;
      if (/^(\.|\$)\//.test(uses)) return;
      const [action = '', reference = ''] = uses.split('@');
      if (action.split('/')[1] === ownAction) return;
      if (uses.startsWith('docker://') ? !uses.includes('@sha256:') : !commitHash.test(reference)) {
        report(value, `"${uses}" can be moved: pin it by its full commit hash, such as ${action}@<40 digits> # v1.2.3`);
      } else if (!versionComment.test(sourceLines[lines.linePos(value.range?.[0] ?? 0).line - 1] ?? '')) {
        report(value, `"${uses}" does not say its version: add a comment on the same line, such as # v1.2.3`);
      }
    },
  });

  const jobs = document.get('jobs', true);
  if (isMap(jobs)) {
    for (const { key, value } of jobs.items) {
      if (!isScalar(key) || !isMap(value) || value.has('permissions')) continue;
      report(
        key,
        `The job "${String(key.value)}" does not say its permissions: add them, or "permissions: {}" for none.`,
      );
    }
  }
  return findings;
}
