import type { Fault, Region, Resource } from '../model.ts';

/** Returns AWS Backup's name for the type of a resource. */
export function awsTypeOf({ kind, clusterType }: Pick<Resource, 'kind' | 'clusterType'>): string {
  switch (kind) {
    case 'ec2-instance':
      return 'EC2';
    case 'ebs-volume':
      return 'EBS';
    case 'rds-instance':
      return 'RDS';
    case 'rds-cluster':
      return clusterType ?? 'Aurora';
    default:
      return kind;
  }
}

/** Normalizes a type name for comparison: some responses use FSX and others FSx. */
export function plainType(name: string): string {
  return name.toLowerCase();
}

/** Returns the advice for enabling a type in a region. */
export function switchOnAdvice(type: string, region: Region): string {
  const settings = JSON.stringify({ [type]: true });
  return `Switch it on (AWS Backup, Settings, Service opt-in), or run: aws backup update-region-settings --region ${region} --resource-type-opt-in-preference '${settings}'.`;
}

/** Returns the fault for a disabled type: AWS Backup makes no on-demand backups of it. */
export function switchedOffFault(type: string, region: Region): Fault {
  return {
    code: 'not-allowed',
    message: `AWS Backup is switched off for ${type} in ${region}: nothing of this type is backed up there`,
    advice: `${switchOnAdvice(type, region)} If that is not wanted, leave ${type} out of kinds, or remove the tag.`,
  };
}
