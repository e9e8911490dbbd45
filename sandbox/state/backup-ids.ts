import type { Ids } from '../ids.ts';
import type { Context } from './context.ts';
import { partitionOf } from './partition.ts';
import type { Region } from './region.ts';

/** A UUID made of the account's ids, so that the same seed gives the same one. */
export function uuid(ids: Ids): string {
  const digits = (ids.resource('').slice(2) + ids.resource('').slice(2)).padStart(32, '0');
  const variant = (8 + (Number.parseInt(digits.charAt(16), 16) & 3)).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** The ARN of something of AWS Backup in a region. */
export function backupArn(context: Context, region: Region, kind: string, id: string): string {
  return `arn:${partitionOf(region.name)}:backup:${region.name}:${context.accountId}:${kind}:${id}`;
}
