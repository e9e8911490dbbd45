import { expect } from 'vitest';
import { BACKUP } from '../../src/aws/backup/service.ts';
import { EC2 } from '../../src/aws/ec2/service.ts';
import { serviceFault } from '../../src/aws/faults.ts';
import { RDS } from '../../src/aws/rds/service.ts';
import { readRefusal } from '../../src/aws/refusal.ts';
import type { FaultCode } from '../../src/model.ts';

/** What becomes of a sentence that AWS says. */

export const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000';
export const SERVICES = { ec2: EC2, rds: RDS, backup: BACKUP };
export type Call = `${keyof typeof SERVICES}:${string}`;

export function faultOf(call: Call, code: string, message: string, status = 403) {
  const error = Object.assign(new Error(message), { name: code, $metadata: { httpStatusCode: status } });
  const refusal = readRefusal(error);
  if (refusal === null) throw new Error('it was not read');
  const [name, action = ''] = call.split(':');
  const service = Object.entries(SERVICES).find(([known]) => known === name)?.[1];
  if (service === undefined) throw new Error(`no service ${name}`);
  return serviceFault(service, refusal, action);
}

export interface Row {
  readonly call: Call;
  readonly code: string;
  readonly says: string;
  readonly fault: FaultCode;
  /** Every one stands in the advice. */
  readonly advice: readonly string[];
  /** None does. */
  readonly never?: readonly string[];
}

export const LEAVE = 'leave the region out';

export function expectWords({ call, code, says, fault, advice, never = [] }: Row): void {
  const made = faultOf(call, code, says);
  expect(made.code).toBe(fault);
  for (const words of advice) expect(made.advice).toContain(words);
  for (const words of never) expect(made.advice).not.toContain(words);
  expect(made.message).toBe(`${call.split(':')[1]} was refused: ${code}: ${says}`);
}
