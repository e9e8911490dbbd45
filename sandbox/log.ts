import type { FlatParams } from './query.ts';

/** One request as it was seen and answered. */
export interface RequestRecord {
  /** Milliseconds on the sandbox's clock, when it arrived. */
  at: number;
  /** `ec2`, `sts`, `rds`, `backup`, or `github` for the OIDC endpoint. */
  service: string;
  region: string;
  /** The account that was asked; absent for the OIDC endpoint. */
  account?: string;
  action: string;
  params: FlatParams;
  accessKeyId?: string;
  /** ARN of the user, or of the role behind the session; for AssumeRoleWithWebIdentity that of the role asked for. */
  principal?: string;
  userAgent: string;
  /** HTTP status; 0 as long as nothing was answered, which may be for ever. */
  status: number;
  errorCode?: string;
  /** Names of the scripted effects that struck. */
  faults?: string[];
}
