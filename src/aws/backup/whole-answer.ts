/** Commands with an empty answer. */
const SILENT: ReadonlySet<string> = new Set([
  'DeleteBackupSelectionCommand',
  'TagResourceCommand',
  'DeleteRestoreTestingPlanCommand',
  'DeleteRestoreTestingSelectionCommand',
]);

/** Required member of each answer: without an id, for example, the created object is unknown. */
const HOLDS: Readonly<Record<string, string>> = {
  StartBackupJobCommand: 'BackupJobId',
  DescribeBackupJobCommand: 'State',
  StartCopyJobCommand: 'CopyJobId',
  DescribeCopyJobCommand: 'CopyJob',
  DescribeBackupVaultCommand: 'BackupVaultName',
  CreateBackupPlanCommand: 'BackupPlanId',
  UpdateBackupPlanCommand: 'BackupPlanId',
  GetBackupPlanCommand: 'BackupPlan',
  CreateBackupSelectionCommand: 'SelectionId',
  GetBackupSelectionCommand: 'BackupSelection',
  GetRestoreTestingPlanCommand: 'RestoreTestingPlan',
  GetRestoreTestingSelectionCommand: 'RestoreTestingSelection',
  GetSupportedResourceTypesCommand: 'ResourceTypes',
  GetResourcesCommand: 'ResourceTagMappingList',
};

/**
 * True for a complete answer of a JSON service such as AWS Backup: one whole JSON object with the command's required member.
 * A proxy's page or a truncated text is not an answer.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export function isWholeAnswer(body: Buffer, command: string): boolean {
  if (body.length === 0) return SILENT.has(command);
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString('utf8'));
  } catch {
    return false;
  }
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const held = HOLDS[command];
  return held === undefined || held in answer;
}
