import { unexpected } from '../model/known-faults.ts';
import type { Fault } from '../model.ts';
import { LONGEST_ATTEMPT, NoAnswer } from '../ports/outside.ts';
import { readDenial } from './denied.ts';
import { deniedWording } from './denied-faults.ts';
import { CREDENTIALS_EXPIRED_ADVICE } from './faults.ts';
import { readRefusal } from './refusal.ts';

/**
 * The workflow gave no ID token, nearly always because the job lacks the permission: without it, the runner sets no URL to
 * request one from.
 */
export function noIdToken(error: unknown): Fault {
  const message = error instanceof Error ? error.message.split(/\s+/).join(' ').trim() : String(error);
  const notPermitted = /ACTIONS_ID_TOKEN_REQUEST/.test(message);
  return {
    code: 'no-id-token',
    message: `role-to-assume needs an ID token of the workflow, and none could be had: ${message}`,
    advice: notPermitted
      ? 'Give the job "permissions: id-token: write"; pull requests from forks never get one, and outside a workflow leave role-to-assume empty.'
      : "GitHub's token service gave none, also after several attempts: run again, and look at githubstatus.com.",
  };
}

/** The default chain returned the same credentials that were refused as expired. */
export const CANNOT_BE_RENEWED: Fault = {
  code: 'credentials-expired',
  message: 'the credentials expired during the run, and the default credential chain has no newer ones',
  advice: CREDENTIALS_EXPIRED_ADVICE,
};

/**
 * Returns why no session could be opened. The messages are those of STS.
 * @see
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
export function sessionFault(error: unknown, role: string | null, chainSaid = ''): Fault {
  const noCredentials = noCredentialsFault(error, chainSaid);
  if (noCredentials !== null) return noCredentials;
  const refusal = readRefusal(error);
  if (refusal === null) return unexpected(error);
  const said = `${refusal.code}${refusal.message === '' ? '' : `: ${refusal.message}`}`;
  if (refusal.kind === 'lost' || refusal.kind === 'timeout') {
    return {
      code: 'unreachable',
      message: `STS gave no session: ${said}`,
      advice:
        'Look at the AWS Health Dashboard and the network of the runner; aws-region names the region that is asked.',
    };
  }
  if (refusal.kind === 'throttled') {
    return { code: 'throttled', message: `STS is throttling: ${said}`, advice: 'Run again when less is going on.' };
  }
  return role === null
    ? refusedCredentials(said, refusal.kind, refusal.message)
    : refusedRole(refusal.code, refusal.message, said, role);
}

const SET_CREDENTIALS =
  'In a workflow set role-to-assume to the ARN of a role that trusts the repository, such as "arn:aws:iam::123456789012:role/backup"; elsewhere give credentials by AWS_PROFILE, AWS_ACCESS_KEY_ID or an instance role.';

/** Returns a fault if the default chain gave no credentials; null if STS or the network failed. */
function noCredentialsFault(error: unknown, chainSaid: string): Fault | null {
  if (error instanceof NoAnswer) {
    return {
      code: 'no-credentials',
      message: `no AWS credentials were found: the default credential chain gave none within ${LONGEST_ATTEMPT / 1000} seconds${chainSaid === '' ? '' : `: ${chainSaid}`}`,
      advice:
        'Look at what the chain asks: a credential_process that waits for somebody, or a metadata service that does not answer.',
    };
  }
  if (!(error instanceof Error) || error.name !== 'CredentialsProviderError') return null;
  const none = 'no AWS credentials were found: role-to-assume is empty and the default credential chain';
  if (chainSaid === '') return { code: 'no-credentials', message: `${none} has none`, advice: SET_CREDENTIALS };
  return { code: 'no-credentials', message: `${none} says: ${chainSaid}`, advice: adviceOnChain(chainSaid) };
}

function adviceOnChain(said: string): string {
  if (/\bSSO\b|sso[ _-]/i.test(said))
    return 'Sign in again with "aws sso login" and the profile that is used, then run again.';
  if (/credential_process returned|Command failed|credential_process did not return/i.test(said)) {
    return 'Run the credential_process of the profile by hand and mend what it says, then run again.';
  }
  if (/profile/i.test(said)) {
    return 'Write a profile that is in the shared configuration files in AWS_PROFILE, such as one that "aws configure list-profiles" shows.';
  }
  return SET_CREDENTIALS;
}

/** STS compares the time of a signature with its own clock: with this message, neither key nor role is at fault. */
const WRONG_TIME = /signature (expired|not yet current)/i;

function refusedCredentials(said: string, kind: 'expired' | 'refused', message: string): Fault {
  if (WRONG_TIME.test(message)) {
    return {
      code: 'clock-wrong',
      message: `the credentials were refused: ${said}`,
      advice: 'Have the clock of this machine synchronized, then run again.',
    };
  }
  const denial = readDenial(message);
  if (denial.permission === 'sts:AssumeRole') {
    return {
      code: 'role-refused',
      message: `the role of the profile could not be assumed: ${said}`,
      advice: deniedWording(message, 'sts:AssumeRole')[1],
    };
  }
  if (kind === 'expired') {
    return {
      code: 'credentials-expired',
      message: `the credentials have expired: ${said}`,
      advice: CREDENTIALS_EXPIRED_ADVICE,
    };
  }
  return {
    code: 'no-credentials',
    message: `the credentials were refused: ${said}`,
    advice:
      'Check the access key that the environment or the default credential chain gives, or set role-to-assume; keys of GovCloud or China need an aws-region there.',
  };
}

function refusedRole(code: string, message: string, said: string, role: string): Fault {
  const fault = (faultCode: Fault['code'], advice: string): Fault => ({
    code: faultCode,
    message: `${role} could not be assumed: ${said}`,
    advice,
  });
  if (/^ExpiredToken/.test(code)) {
    return fault(
      'credentials-expired',
      'The ID token was too old when it arrived: check the clock of the runner and run again.',
    );
  }
  if (code === 'RegionDisabledException' || code === 'RegionDisabled') {
    return fault(
      'region-not-enabled',
      'STS is switched off in the region that aws-region names: name another, such as "us-east-1".',
    );
  }
  if (/^IDPCommunicationError/.test(code) || /verification key/i.test(message)) {
    return fault('unreachable', "STS could not fetch GitHub's keys just then: run again.");
  }
  if (/^(PackedPolicyTooLarge|MalformedPolicyDocument)/.test(code)) {
    return fault(
      'bad-input',
      'STS does not take the session policy beside what the role has: set session-policy to "false".',
    );
  }
  const denial = readDenial(message);
  if (denial.policy !== null && denial.policy !== 'trust' && denial.policy !== 'resource') {
    return fault(...deniedWording(message, 'sts:AssumeRoleWithWebIdentity'));
  }
  if (/audience/i.test(message)) {
    return fault(
      'role-refused',
      'The audience input and the client id of the OIDC provider must be equal: "sts.amazonaws.com", in China "sts.amazonaws.com.cn".',
    );
  }
  if (/OpenIDConnect provider|identity provider|thumbprint/i.test(message) || /^IDPRejectedClaim/.test(code)) {
    return fault(
      'role-refused',
      'Create the OIDC provider token.actions.githubusercontent.com in the account of the role; infra/github-oidc.yaml does it.',
    );
  }
  if (code === 'ValidationError' && /DurationSeconds/i.test(message)) {
    return fault('bad-input', "Lower role-duration-seconds or raise the role's maximum session duration.");
  }
  if (/not authorized to perform: sts:AssumeRole\b(?!With)/i.test(message)) {
    return fault(
      'role-refused',
      'Allow the credentials of the default chain sts:AssumeRole on this role, and let its trust policy name them; in a workflow give the job "permissions: id-token: write" instead.',
    );
  }
  return fault(
    'role-refused',
    'Compare the role\'s trust policy with the workflow: the subject is "repo:OWNER/REPO:..." in repositories created before 15 July 2026 and "repo:OWNER@ID/REPO@ID:..." in newer, renamed or moved ones; also check the role\'s ARN.',
  );
}
