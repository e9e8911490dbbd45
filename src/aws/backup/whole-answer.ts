/** Commands whose answer has nothing in it. */
const SILENT: ReadonlySet<string> = new Set([
  'DeleteBackupSelectionCommand',
  'TagResourceCommand',
  'DeleteRestoreTestingPlanCommand',
  'DeleteRestoreTestingSelectionCommand',
]);

/** What an answer must hold to be one: without the id nobody knows what was made. */
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
 * True for an answer of a service that answers in JSON, such as AWS Backup: a JSON object from its start to its end, with what the command asked for. The page of a
 * proxy and a text that was cut are none.
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
