import { describe, expect, it } from 'vitest';
import { EC2 } from '../../src/aws/ec2/service.ts';
import { serviceFault } from '../../src/aws/faults.ts';
import type { RefusalKind } from '../../src/aws/refusal.ts';
import { noIdToken, sessionFault } from '../../src/aws/session-faults.ts';
import { backupFailed, clockWrong, guardUnevaluated, noneFound, tooManyDeletions } from '../../src/decide/faults.ts';
import { badInput, CANCELLED, unexpected } from '../../src/model/known-faults.ts';
import type { Fault, FaultCode } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';

const refused = (code: string, message = 'words') =>
  serviceFault(EC2, { kind: 'refused', code, message }, 'CreateImage');
const answered = (name: string, message = 'words', status = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
const unanswered = (code: string) => Object.assign(new Error('no answer'), { code });

describe('a refusal of EC2', () => {
  it.each<[string, string, FaultCode, RegExp]>([
    ['UnauthorizedOperation', 'You are not authorized', 'access-denied', /Allow ec2:CreateImage/],
    ['AccessDenied', 'no', 'access-denied', /Allow ec2:CreateImage/],
    ['AccessDeniedException', 'no', 'access-denied', /Allow ec2:CreateImage/],
    [
      'UnauthorizedOperation',
      'with an explicit deny in a service control policy',
      'denied-by-policy',
      /service control policies.*ec2:CreateImage.*"!name" in regions/,
    ],
    ['UnauthorizedOperation', 'no resource control policy allows it', 'denied-by-policy', /ec2:CreateImage/],
    ['AccessDenied', 'an Explicit Deny in an identity-based policy', 'denied-by-policy', /Deny in the role's policy/],
    ['AuthFailure', 'AWS was not able to validate', 'region-not-enabled', /enable the region/],
    ['InvalidClientTokenId', 'x', 'region-not-enabled', /enable the region/],
    ['UnrecognizedClientException', 'x', 'region-not-enabled', /enable the region/],
    ['ResourceLimitExceeded', 'x', 'quota-reached', /Service Quotas/],
    ['SnapshotLimitExceeded', 'x', 'quota-reached', /Service Quotas/],
    ['PendingSnapshotLimitExceeded', 'x', 'busy', /space the schedules/],
    ['TagPolicyViolation', 'x', 'tag-policy', /copy-tags.*extra-tags.*CreatedBy, Expire, Name and Backup\*/],
    ['InvalidInstanceID.NotFound', 'x', 'resource-gone', /do nothing/],
    ['InvalidVolume.NotFound', 'x', 'resource-gone', /do nothing/],
    ['IncorrectInstanceState', 'x', 'wrong-state', /running or stopped/],
    ['IncorrectState', 'x', 'wrong-state', /state no longer change/],
    ['SnapshotCreationPerVolumeRateExceeded', 'x', 'busy', /run again later/],
    ['ConcurrentSnapshotLimitExceeded', 'x', 'busy', /run again later/],
    ['ConcurrentCreateImageNoRebootLimitExceeded', 'x', 'busy', /run again later/],
    ['InvalidParameterValue', 'x', 'unexpected', /CreateImage answered/],
    ['SomethingNew', 'x', 'unexpected', /CreateImage answered/],
  ])('%s (%s) is %s', (code, message, fault, advice) => {
    const made = refused(code, message);
    expect(made.code).toBe(fault);
    expect(made.message).toBe(`CreateImage was refused: ${code}: ${message}`);
    expect(made.advice).toMatch(advice);
  });

  it.each<[RefusalKind, string, FaultCode]>([
    ['throttled', 'RequestLimitExceeded', 'throttled'],
    ['expired', 'ExpiredToken', 'credentials-expired'],
    ['timeout', 'TimeoutError', 'unreachable'],
    ['timeout', 'ETIMEDOUT', 'unreachable'],
    ['lost', 'ECONNRESET', 'unreachable'],
    ['lost', 'ENOTFOUND', 'unreachable'],
    ['lost', 'UND_ERR_SOCKET', 'unreachable'],
    ['lost', 'CERT_HAS_EXPIRED', 'unreachable'],
    ['lost', 'InternalError', 'service-error'],
    ['lost', 'Unavailable', 'service-error'],
  ])('%s (%s) is %s', (kind, code, fault) => {
    expect(serviceFault(EC2, { kind, code, message: '' }, 'DescribeImages')).toMatchObject({
      code: fault,
      message: expect.stringMatching(new RegExp(`^DescribeImages .*${code}$`)),
    });
  });

  it('of any other code has advice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Za-z.]{0,30}$/), fc.string(), (code, message) => {
        expect(refused(code, message).advice).toMatch(/\w/);
      }),
    );
  });

  it.each(['constructor', '__proto__'])('of the code %s is one like any other', (code) => {
    expect(refused(code).code).toBe('unexpected');
  });
});

describe('a session that could not be opened', () => {
  it.each<[string, Error, FaultCode, RegExp]>([
    [
      'a trust policy that says no',
      answered('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403),
      'role-refused',
      /trust policy.*repo:OWNER\/REPO:.*repo:OWNER@ID\/REPO@ID:/,
    ],
    [
      'a wrong audience',
      answered('InvalidIdentityToken', 'Incorrect token audience'),
      'role-refused',
      /audience input/,
    ],
    [
      'no provider',
      answered('InvalidIdentityToken', 'No OpenIDConnect provider found in your account'),
      'role-refused',
      /Create the OIDC provider token\.actions\.githubusercontent\.com/,
    ],
    ['a claim that the provider rejects', answered('IDPRejectedClaim', 'x', 403), 'role-refused', /OIDC provider/],
    ['a token that is too old', answered('ExpiredTokenException'), 'credentials-expired', /clock of the runner/],
    ['a token that is too old, in other words', answered('ExpiredToken'), 'credentials-expired', /clock of the runner/],
    ['a region without STS', answered('RegionDisabledException', 'x', 403), 'region-not-enabled', /aws-region/],
    [
      'a session that is too long',
      answered('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration'),
      'bad-input',
      /role-duration-seconds/,
    ],
    ['a role that is misspelled', answered('ValidationError', 'Invalid ARN'), 'role-refused', /role's ARN/],
    ['throttling', answered('Throttling'), 'throttled', /when less is going on/],
    ['an error of STS', answered('InternalFailure', 'x', 500), 'unreachable', /aws-region/],
    ['no way to STS', unanswered('ENOTFOUND'), 'unreachable', /aws-region/],
    ['no answer of STS', unanswered('ETIMEDOUT'), 'unreachable', /aws-region/],
    ['a bug', new TypeError('x is undefined'), 'unexpected', /open an issue/],
  ])('with a role: %s', (_, error, code, advice) => {
    const fault = sessionFault(error, ROLE);
    expect(fault.code).toBe(code);
    expect(fault.advice).toMatch(advice);
  });

  it('names the role and quotes STS', () => {
    expect(sessionFault(answered('AccessDenied', 'no', 403), ROLE).message).toBe(
      `${ROLE} could not be assumed: AccessDenied: no`,
    );
    expect(sessionFault(answered('AccessDenied', '', 403), ROLE).message).toBe(
      `${ROLE} could not be assumed: AccessDenied`,
    );
  });

  it.each<[string, Error, FaultCode, RegExp]>([
    ['a wrong key', answered('InvalidClientTokenId', 'x', 403), 'no-credentials', /access key/],
    ['a wrong secret', answered('SignatureDoesNotMatch', 'x', 403), 'no-credentials', /access key/],
    ['old credentials', answered('ExpiredToken', 'x', 403), 'credentials-expired', /role-to-assume/],
    [
      'none at all',
      Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }),
      'no-credentials',
      /role-to-assume/,
    ],
    ['throttling', answered('Throttling'), 'throttled', /when less is going on/],
    ['no way to STS', unanswered('ECONNREFUSED'), 'unreachable', /aws-region/],
    ['a bug', new RangeError('x'), 'unexpected', /open an issue/],
  ])('without a role: %s', (_, error, code, advice) => {
    const fault = sessionFault(error, null);
    expect(fault.code).toBe(code);
    expect(fault.advice).toMatch(advice);
  });

  it('for want of an ID token says which permission is missing, on one line', () => {
    const fault = noIdToken(new Error('Unable to get\n  ACTIONS_ID_TOKEN_REQUEST_URL env variable '));
    expect(fault.code).toBe('no-id-token');
    expect(fault.message).toBe(
      'role-to-assume needs an ID token of the workflow, and none could be had: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    );
    expect(fault.advice).toContain('id-token: write');
    expect(noIdToken('odd').message).toContain('odd');
  });
});

describe('every fault', () => {
  const ec2 = (kind: RefusalKind, code: string, message = 'x') =>
    serviceFault(EC2, { kind, code, message }, 'CreateImage');
  // The codes left out belong to single EC2 actions, to the preview or to collect, and are made beside them.
  type Here = Exclude<
    FaultCode,
    | 'name-taken'
    | 'not-isolated'
    | 'boot-failed'
    | 'snapshot-left'
    | 'not-available-in-time'
    | 'not-allowed'
    | 'comment-failed'
    | 'not-written'
    | 'report-missing'
  >;
  const all: Readonly<Record<Here, readonly Fault[]>> = {
    'bad-input': [
      badInput('mode: "x" is wrong', 'Correct the input mode.'),
      sessionFault(answered('ValidationError', 'DurationSeconds'), ROLE),
    ],
    'no-id-token': [noIdToken(new Error('x'))],
    'role-refused': [
      sessionFault(answered('AccessDenied'), ROLE),
      sessionFault(answered('X', 'audience'), ROLE),
      sessionFault(answered('IDPRejectedClaim'), ROLE),
    ],
    'no-credentials': [
      sessionFault(answered('InvalidClientTokenId'), null),
      sessionFault(Object.assign(new Error('x'), { name: 'CredentialsProviderError' }), null),
    ],
    'credentials-expired': [
      sessionFault(answered('ExpiredToken'), ROLE),
      sessionFault(answered('ExpiredToken'), null),
      ec2('expired', 'ExpiredToken'),
    ],
    'access-denied': [ec2('refused', 'UnauthorizedOperation')],
    'denied-by-policy': [ec2('refused', 'UnauthorizedOperation', 'explicit deny')],
    'region-not-enabled': [
      ec2('refused', 'AuthFailure', 'AWS was not able to validate the provided access credentials'),
      sessionFault(answered('RegionDisabledException'), ROLE),
    ],
    unreachable: [ec2('timeout', 'TimeoutError'), ec2('lost', 'ECONNRESET'), sessionFault(unanswered('EPIPE'), ROLE)],
    throttled: [ec2('throttled', 'Throttling'), sessionFault(answered('Throttling'), ROLE)],
    'service-error': [ec2('lost', 'InternalError')],
    'quota-reached': [ec2('refused', 'ResourceLimitExceeded')],
    'no-capacity': [
      ec2('refused', 'InsufficientInstanceCapacity'),
      ec2('refused', 'InsufficientFreeAddressesInSubnet'),
    ],
    'no-instance-type': [serviceFault(EC2, { kind: 'refused', code: 'Unsupported', message: 'x' }, 'RunInstances')],
    'tag-policy': [ec2('refused', 'TagPolicyViolation')],
    'none-found': [noneFound('tag', 'Backup:daily'), noneFound('plan', 'weekly/full')],
    'resource-gone': [ec2('refused', 'InvalidInstanceID.NotFound')],
    'wrong-state': [ec2('refused', 'IncorrectState'), ec2('refused', 'IncorrectInstanceState')],
    busy: [ec2('refused', 'ConcurrentSnapshotLimitExceeded')],
    'backup-failed': [backupFailed(''), backupFailed('Client.InternalError')],
    'deletion-blocked': [
      serviceFault(EC2, { kind: 'refused', code: 'OperationNotPermitted', message: 'x' }, 'DeregisterImage'),
      serviceFault(EC2, { kind: 'refused', code: 'OperationNotPermitted', message: 'x' }, 'TerminateInstances'),
    ],
    'guard-unevaluated': [
      guardUnevaluated('min-keep', ec2('refused', 'UnauthorizedOperation')),
      guardUnevaluated('protect-in-use', ec2('throttled', 'Throttling')),
      guardUnevaluated('snapshots', CANCELLED),
    ],
    'too-many-deletions': [tooManyDeletions(3, 10, 'AMI', '20%')],
    'clock-wrong': [clockWrong("20 minutes behind the services'", 'purge')],
    cancelled: [CANCELLED],
    unexpected: [unexpected(new Error('x')), unexpected('x'), ec2('refused', 'SomethingNew')],
  };

  it.each(Object.entries(all))('%s says what happened and what to do', (code, faults) => {
    for (const fault of faults) {
      expect(fault.code).toBe(code);
      expect(fault.message).toMatch(/\w+ \w+|\w+: \w+|^\w+$/);
      expect(fault.advice).toMatch(/^[A-Z].{15,}\.$/s);
      for (const text of [fault.message, fault.advice]) {
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/undefined|\[object|NaN|\n| {2}/);
      }
    }
  });
});

describe('the faults that judging finds', () => {
  it.each([
    [
      'tag',
      'Backup:daily',
      'no resource that can be backed up carries the tag Backup:daily',
      'Check the spelling and the case of the tag, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.',
    ],
    [
      'plan',
      'weekly/full',
      'no resource that can be backed up is selected by weekly/full',
      'Check the selection in the plan file, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.',
    ],
  ] as const)('nothing to back up, by %s', (by, target, message, advice) => {
    expect(noneFound(by, target)).toEqual({ code: 'none-found', message, advice });
  });

  it.each([
    ['', 'the backup ended in state failed'],
    ['Client.InternalError', 'the backup ended in state failed: Client.InternalError'],
  ])('a failed AMI: %j', (reason, message) => {
    expect(backupFailed(reason).message).toBe(message);
  });

  it('a guard that was not evaluated tells its cause', () => {
    const cause = { code: 'throttled', message: 'DescribeInstances was refused', advice: 'Run again.' } as const;
    expect(guardUnevaluated('min-keep', cause)).toEqual({
      code: 'guard-unevaluated',
      message: expect.stringMatching(/min-keep could not be evaluated: DescribeInstances was refused$/),
      advice: 'Run again.',
    });
  });

  it('an exception is told by its name and words', () => {
    expect(unexpected(new TypeError('x is undefined')).message).toBe('TypeError: x is undefined');
    expect(unexpected('odd').message).toBe('odd');
  });
});
