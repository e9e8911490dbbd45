import * as client from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import { backupActions } from '../../sandbox/backup/actions.ts';
import { accountId, arns, backupClientOf, backupScene, dayMs, roleArn, startJob, vaultName } from './backup-helpers.ts';
import { region } from './helpers.ts';
import { restoreTestingCalls } from './restore-testing-calls.ts';

/** The SDK's schema of an operation: its kind (9), where it is from, its name, traits, input and output. */
function operationOf(action: string): readonly unknown[] {
  const schema: unknown = Object.entries(client).find(([name]) => name === `${action}$`)?.[1];
  if (!Array.isArray(schema) || schema[0] !== 9) throw new Error(`The SDK has no operation ${action}.`);
  return schema;
}

function traitOf(traits: unknown, name: string): unknown {
  return typeof traits === 'object' && traits !== null ? Reflect.get(traits, name) : undefined;
}

/** A schema may hide in a function, and may come with the traits of the member that has it. */
function unwrap(schema: unknown): { schema: unknown; traits: unknown } {
  const plain: unknown = typeof schema === 'function' ? schema() : schema;
  if (Array.isArray(plain) && plain.length === 2 && typeof plain[0] !== 'string') {
    return { ...unwrap(plain[0]), traits: plain[1] };
  }
  return { schema: plain, traits: undefined };
}

interface Member {
  name: string;
  schema: unknown;
  traits: unknown;
}

function membersOf(schema: unknown): Member[] {
  const plain = unwrap(schema).schema;
  const [, , , , names, schemas] = Array.isArray(plain) ? plain : [];
  if (!Array.isArray(names) || !Array.isArray(schemas)) return [];
  return names.map((name, i) => ({ name: String(name), ...unwrap(schemas[i]) }));
}

const list = 1;
const map = 2;
const structure = 3;
/** Bits of lists and maps in the short form of a schema. */
const simpleList = 64;
const simpleMap = 128;
/** A member of the path, in the short form of traits. */
const label = 1;

/** Every member of a body below a schema, lists as `N`, entries of maps as `*`. */
function bodyMembers(schema: unknown, prefix: string): string[] {
  const plain = unwrap(schema).schema;
  if (typeof plain === 'number') {
    if (plain >= simpleMap) return [`${prefix}.*`];
    return [plain >= simpleList ? `${prefix}.N` : prefix];
  }
  if (!Array.isArray(plain)) return [prefix];
  if (plain[0] === list) return bodyMembers(plain[4], `${prefix}.N`);
  if (plain[0] === map) return [`${prefix}.*`];
  if (plain[0] !== structure) return [prefix];
  return membersOf(plain).flatMap((member) =>
    bodyMembers(member.schema, prefix === '' ? member.name : `${prefix}.${member.name}`),
  );
}

/** Members of an answer that the schema does not have, as paths. */
function strangers(value: unknown, schema: unknown, path: string): string[] {
  const plain = unwrap(schema).schema;
  if (Array.isArray(value)) {
    if (typeof plain === 'number' && plain >= simpleList && plain < simpleMap) return [];
    if (!Array.isArray(plain) || plain[0] !== list) return [path];
    return value.flatMap((entry) => strangers(entry, plain[4], `${path}.N`));
  }
  if (typeof value !== 'object' || value === null) {
    return typeof plain === 'number' && plain < simpleList ? [] : [path];
  }
  if ((typeof plain === 'number' && plain >= simpleMap) || (Array.isArray(plain) && plain[0] === map)) return [];
  const members = new Map(membersOf(plain).map((member) => [member.name, member.schema]));
  return Object.entries(value).flatMap(([name, inner]) =>
    members.has(name) ? strangers(inner, members.get(name), `${path}.${name}`) : [`${path}.${name}`],
  );
}

describe('each action has the method, the path and the members of the SDK', () => {
  test.each([...backupActions])('%s', (name, action) => {
    const [, , , traits, input] = operationOf(name);
    const http = traitOf(traits, 'http');
    expect([action.method, action.path]).toEqual(Array.isArray(http) ? http.slice(0, 2) : []);

    const members = membersOf(input);
    const unmodelled = action.unmodelled ?? [];
    const isUnmodelled = (member: string) =>
      unmodelled.some((head) => member === head || member.startsWith(`${head}.`));
    const labels = members.filter(({ traits: own }) => own === label).map((member) => member.name);
    expect([...action.path.matchAll(/\{(\w+)\}/g)].map(([, member]) => member)).toEqual(labels);

    const inQuery = members.flatMap((member) => {
      const key = traitOf(member.traits, 'httpQuery');
      return typeof key === 'string' ? [[key, member.name] as const] : [];
    });
    const query = Object.entries(action.query ?? {}).map(([key, { member }]) => [key, member] as const);
    expect(query.toSorted()).toEqual(inQuery.filter(([, member]) => !isUnmodelled(member)).toSorted());

    const body = members
      .filter(({ name: member }) => !labels.includes(member) && !inQuery.some(([, other]) => other === member))
      .flatMap((member) => bodyMembers(member.schema, member.name));
    expect((action.body ?? []).toSorted()).toEqual(body.filter((member) => !isUnmodelled(member)).toSorted());
    const all = [...body, ...inQuery.map(([, member]) => member)];
    expect(
      unmodelled.filter((head) => !all.some((member) => member === head || member.startsWith(`${head}.`))),
    ).toEqual([]);
  });
});

describe('the members of each answer are those of the SDK', () => {
  const vault = `/backup-vaults/${vaultName}`;
  const rules = [
    {
      RuleName: 'daily',
      TargetBackupVaultName: vaultName,
      Lifecycle: { DeleteAfterDays: 400 },
      RecoveryPointTags: { a: 'b' },
    },
  ];
  const advanced = [{ ResourceType: 'EC2', BackupOptions: { WindowsVSS: 'enabled' } }];
  const plan = { BackupPlanName: 'plan', Rules: rules, AdvancedBackupSettings: advanced };
  const selection = {
    SelectionName: 'all',
    IamRoleArn: roleArn,
    Resources: ['*'],
    NotResources: [arns.cluster],
    ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'a', ConditionValue: 'b' }],
    Conditions: { StringNotLike: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b' }] },
  };

  const copyOf = (RecoveryPointArn: string) => ({
    RecoveryPointArn,
    SourceBackupVaultName: vaultName,
    DestinationBackupVaultArn: `arn:aws:backup:${region}:${accountId}:backup-vault:empty`,
    IamRoleArn: roleArn,
  });

  /** A region in which everything has happened: a plan has run, and one job of it has failed. */
  async function fullScene() {
    const { sandbox } = await backupScene({
      vaults: [{ region, name: 'empty', tags: { a: 'b' } }],
      outcomes: [
        { resource: arns.volume, state: 'FAILED', statusMessage: 'No.' },
        { resource: arns.instance, undeletable: true },
      ],
    });
    const backup = backupClientOf(sandbox);
    const { BackupPlanId = '' } = await backup.send(
      new client.CreateBackupPlanCommand({
        BackupPlan: { BackupPlanName: 'plan', Rules: rules },
        CreatorRequestId: 'p',
      }),
    );
    const { SelectionId = '' } = await backup.send(
      new client.CreateBackupSelectionCommand({
        BackupPlanId,
        BackupSelection: { SelectionName: 'one', IamRoleArn: roleArn, Resources: ['*'] },
        CreatorRequestId: 's',
      }),
    );
    await startJob(backup, {
      ResourceArn: arns.instance,
      BackupOptions: { WindowsVSS: 'enabled' },
      Lifecycle: { DeleteAfterDays: 1 },
    });
    sandbox.clock.advance(2 * dayMs);
    const running = await startJob(backup, { ResourceArn: arns.instance });
    const { jobs, points } = sandbox.account.region(region).backup;
    const done = [...jobs.values()].find((job) => job.state === 'COMPLETED')?.jobId ?? '';
    const point = encodeURIComponent([...points.keys()][0] ?? '');
    const whole = [...points.values()].find(({ status }) => status === 'COMPLETED')?.arn ?? '';
    const { CopyJobId: copy = '' } = await backup.send(new client.StartCopyJobCommand(copyOf(whole)));
    return { sandbox, BackupPlanId, SelectionId, running, done, point, whole, copy };
  }
  type Scene = Awaited<ReturnType<typeof fullScene>>;

  const tagged = `/tags/${encodeURIComponent(`arn:aws:backup:${region}:${accountId}:backup-vault:empty`)}`;
  const calls: Record<string, (scene: Scene) => [path: string, body?: object]> = {
    CreateBackupPlan: () => ['/backup/plans/', { BackupPlan: plan }],
    CreateBackupSelection: ({ BackupPlanId }) => [
      `/backup/plans/${BackupPlanId}/selections/`,
      { BackupSelection: selection },
    ],
    CreateBackupVault: () => ['/backup-vaults/new', { BackupVaultTags: { a: 'b' } }],
    DeleteBackupPlan: ({ sandbox, BackupPlanId }) => {
      sandbox.account.region(region).backup.plans.get(BackupPlanId)?.selections.clear();
      return [`/backup/plans/${BackupPlanId}`];
    },
    DeleteBackupSelection: ({ BackupPlanId, SelectionId }) => [
      `/backup/plans/${BackupPlanId}/selections/${SelectionId}`,
    ],
    DeleteBackupVault: () => ['/backup-vaults/empty'],
    DeleteRecoveryPoint: ({ point }) => [`${vault}/recovery-points/${point}`],
    DescribeBackupJob: ({ done }) => [`/backup-jobs/${done}`],
    DescribeBackupVault: () => [vault],
    DescribeCopyJob: ({ copy }) => [`/copy-jobs/${copy}`],
    DescribeRecoveryPoint: ({ point }) => [`${vault}/recovery-points/${point}`],
    DescribeRegionSettings: () => ['/account-settings'],
    GetSupportedResourceTypes: () => ['/supported-resource-types'],
    GetBackupPlan: ({ BackupPlanId }) => [`/backup/plans/${BackupPlanId}/`],
    GetBackupSelection: ({ BackupPlanId, SelectionId }) => [`/backup/plans/${BackupPlanId}/selections/${SelectionId}`],
    ListBackupJobs: () => ['/backup-jobs/'],
    ListBackupPlans: () => ['/backup/plans/?maxResults=1'],
    ListBackupSelections: ({ BackupPlanId }) => [`/backup/plans/${BackupPlanId}/selections/`],
    ListBackupVaults: () => ['/backup-vaults/?maxResults=1'],
    ListRecoveryPointsByBackupVault: () => [`${vault}/recovery-points/`],
    ListRecoveryPointsByResource: () => [`/resources/${encodeURIComponent(arns.instance)}/recovery-points/`],
    ListProtectedResources: () => ['/resources/?maxResults=10'],
    ListRestoreJobs: () => ['/restore-jobs/'],
    ListTags: () => [tagged],
    StartBackupJob: () => [
      '/backup-jobs',
      { BackupVaultName: vaultName, ResourceArn: arns.volume, IamRoleArn: roleArn, RecoveryPointTags: { a: 'b' } },
    ],
    StartCopyJob: ({ whole }) => ['/copy-jobs', copyOf(whole)],
    StopBackupJob: ({ running }) => [`/backup-jobs/${running}`],
    TagResource: () => [tagged, { Tags: { c: 'd' } }],
    UntagResource: () => [tagged.replace('/tags/', '/untag/'), { TagKeyList: ['a'] }],
    UpdateBackupPlan: ({ BackupPlanId }) => [`/backup/plans/${BackupPlanId}`, { BackupPlan: plan }],
    UpdateRegionSettings: () => ['/account-settings', { ResourceTypeOptInPreference: { S3: true } }],
    ...restoreTestingCalls,
  };

  test.each([...backupActions])('%s', async (name, { method }) => {
    const scene = await fullScene();
    const [path, body] = calls[name]?.(scene) ?? ['/none'];
    const answer = await fetch(`${scene.sandbox.url}${path}`, {
      method,
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=AKIASANDBOX000000001/20261121/${region}/backup/aws4_request`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    expect(scene.sandbox.requests.at(-1)).toMatchObject({ service: 'backup', action: name });
    const output = operationOf(name)[5];
    if (membersOf(output).length === 0) expect(text).toBe('');
    else expect(strangers(JSON.parse(text), output, name)).toEqual([]);
  });

  test('and what is no request of AWS Backup is refused', async () => {
    const { sandbox } = await backupScene();
    const send = async (path: string, init: RequestInit = {}) => {
      const authorization = `AWS4-HMAC-SHA256 Credential=AKIASANDBOX000000001/20261121/${region}/backup/aws4_request`;
      const answer = await fetch(`${sandbox.url}${path}`, { ...init, headers: { authorization } });
      return [answer.status, answer.headers.get('x-amzn-errortype')];
    };
    expect(await send('/backup-jobs/?odd=1')).toEqual([400, 'NotModelledBySandbox']);
    expect(await send('/legal-holds/')).toEqual([400, 'NotModelledBySandbox']);
    expect(await send('/backup-jobs', { method: 'PUT', body: '{"BackupVault' })).toEqual([
      400,
      'SerializationException',
    ]);
    expect(await send('/backup-jobs', { method: 'PUT', body: '[]' })).toEqual([400, 'SerializationException']);
    const misshapen = { BackupVaultName: 1 };
    expect(await send('/backup-jobs', { method: 'PUT', body: JSON.stringify(misshapen) })).toEqual([
      400,
      'SerializationException',
    ]);
    const odd = { BackupVaultName: 'a', Lifecycle: { DeleteAfterWeeks: 1 } };
    expect(await send('/backup-jobs', { method: 'PUT', body: JSON.stringify(odd) })).toEqual([
      400,
      'NotModelledBySandbox',
    ]);
  });
});
