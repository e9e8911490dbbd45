import { type Members, parseBody, readMembers } from './backup/members.ts';
import { notModelled, ServiceError } from './errors.ts';
import { restJsonService } from './rest-json.ts';
import type { HttpRequest, ReadRequest, Service, ServiceCall } from './services.ts';
import type { BinRule, BinTag, BinType } from './state/recycle-bin.ts';
import { addBinRule } from './state/recycle-bin.ts';

/** https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html (quotas) */
const MOST_RULES = 250;
/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_CreateRule.html */
const MOST_TAGS = 50;
const MOST_EXCLUDED = 5;
const LONGEST = 365;

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message, 400, { Reason: 'INVALID_PARAMETER_VALUE' });
}

function readType(members: Members): BinType {
  const type = members.text('ResourceType');
  if (type === 'EC2_IMAGE' || type === 'EBS_SNAPSHOT') return type;
  if (type === 'EBS_VOLUME') throw notModelled('The Recycle Bin for volumes');
  throw invalid(`The resource type ${type ?? ''} is not valid.`);
}

function readPairs(members: Members, name: string, most: number): BinTag[] {
  const pairs = members.groups(name).map((group): BinTag => {
    const key = group.text('ResourceTagKey') ?? '';
    const value = group.text('ResourceTagValue');
    if (key === '' || key.length > 128 || (value ?? '').length > 256) throw invalid(`${name} has a tag that is none.`);
    return value === undefined ? { key } : { key, value };
  });
  if (pairs.length > most) throw invalid(`${name} takes at most ${most} tags.`);
  return pairs;
}

function pairsOf(pairs: readonly BinTag[]) {
  return pairs.map(({ key, value }) => ({
    ResourceTagKey: key,
    ...(value === undefined ? {} : { ResourceTagValue: value }),
  }));
}

function summaryOf({ account, region }: ServiceCall, rule: BinRule) {
  return {
    Identifier: rule.identifier,
    RuleArn: `arn:aws:rbin:${region}:${account.accountId}:rule/${rule.identifier}`,
    RetentionPeriod: { RetentionPeriodValue: rule.days, RetentionPeriodUnit: 'DAYS' },
    ...(rule.description === undefined ? {} : { Description: rule.description }),
    // Only a rule of a whole region can be locked.
    ...(rule.tags.length === 0 ? { LockState: 'unlocked' } : {}),
  };
}

function wholeOf(call: ServiceCall, rule: BinRule) {
  return {
    ...summaryOf(call, rule),
    ResourceType: rule.type,
    ...(rule.tags.length > 0 ? { ResourceTags: pairsOf(rule.tags) } : {}),
    ...(rule.excluded.length > 0 ? { ExcludeResourceTags: pairsOf(rule.excluded) } : {}),
    Status: call.now < rule.availableAt ? 'pending' : 'available',
  };
}

/** @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_CreateRule.html */
function createRule(call: ServiceCall, members: Members): unknown {
  const { recycleBin } = call.account.region(call.region);
  const type = readType(members);
  const period = members.group('RetentionPeriod');
  const days = period?.integer('RetentionPeriodValue') ?? 0;
  if (period?.text('RetentionPeriodUnit') !== 'DAYS') throw invalid('The retention period unit must be DAYS.');
  if (days < 1 || days > LONGEST) throw invalid(`The retention period must be from 1 to ${LONGEST} days.`);
  const tags = readPairs(members, 'ResourceTags', MOST_TAGS);
  const excluded = readPairs(members, 'ExcludeResourceTags', MOST_EXCLUDED);
  if (tags.length > 0 && excluded.length > 0) throw invalid('Exclusion tags are for rules of a whole Region alone.');
  if (recycleBin.rules.size >= MOST_RULES) {
    throw new ServiceError('ServiceQuotaExceededException', `A Region has at most ${MOST_RULES} rules.`, 402);
  }
  const description = members.text('Description');
  const rule = { type, days, tags, excluded, ...(description === undefined ? {} : { description }) };
  return wholeOf(call, addBinRule(call.account, recycleBin, rule, false));
}

/** @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_GetRule.html */
function getRule(call: ServiceCall, members: Members): unknown {
  return wholeOf(call, findRule(call, members));
}

/** @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_DeleteRule.html */
function deleteRule(call: ServiceCall, members: Members): undefined {
  call.account.region(call.region).recycleBin.rules.delete(findRule(call, members).identifier);
}

function findRule({ account, region }: ServiceCall, members: Members): BinRule {
  const identifier = members.text('Identifier') ?? '';
  const rule = account.region(region).recycleBin.rules.get(identifier);
  if (rule !== undefined) return rule;
  throw new ServiceError('ResourceNotFoundException', `The rule ${identifier} was not found.`, 404, {
    Reason: 'RULE_NOT_FOUND',
  });
}

/** @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListRules.html */
function listRules(call: ServiceCall, members: Members): unknown {
  // What a rule needs in common with the tags that are asked for is documented nowhere.
  for (const name of ['ResourceTags', 'ExcludeResourceTags', 'LockState']) {
    if (members.fields[name] !== undefined) throw notModelled(`ListRules with ${name}`);
  }
  const type = readType(members);
  const most = members.integer('MaxResults') ?? 1000;
  if (most < 1 || most > 1000) throw invalid('MaxResults must be from 1 to 1000.');
  const token = members.text('NextToken');
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString('latin1'));
  if (!Number.isSafeInteger(start)) throw invalid('The token is not valid.');
  const rules = [...call.account.region(call.region).recycleBin.rules.values()].filter((rule) => rule.type === type);
  const end = start + (call.account.settings.pages === 'short' ? 1 : most);
  return {
    Rules: rules.slice(start, end).map((rule) => summaryOf(call, rule)),
    ...(end < rules.length ? { NextToken: Buffer.from(String(end), 'latin1').toString('base64') } : {}),
  };
}

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: RegExp;
  readonly takes: readonly string[];
  readonly run: (call: ServiceCall, members: Members) => unknown;
}

const routes: readonly Route[] = [
  {
    name: 'ListRules',
    method: 'POST',
    path: /^\/list-rules$/,
    takes: ['ResourceType', 'MaxResults', 'NextToken', 'ResourceTags', 'ExcludeResourceTags', 'LockState'],
    run: listRules,
  },
  { name: 'GetRule', method: 'GET', path: /^\/rules\/(?<Identifier>[0-9a-zA-Z]{11})$/, takes: [], run: getRule },
  {
    name: 'DeleteRule',
    method: 'DELETE',
    path: /^\/rules\/(?<Identifier>[0-9a-zA-Z]{11})$/,
    takes: [],
    run: deleteRule,
  },
  {
    name: 'CreateRule',
    method: 'POST',
    path: /^\/rules$/,
    takes: ['RetentionPeriod', 'Description', 'ResourceType', 'ResourceTags', 'ExcludeResourceTags'],
    run: createRule,
  },
];

function routeOf({ method, path, body }: HttpRequest): { route: Route; fields: Readonly<Record<string, unknown>> } {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match === null) continue;
    const sent = parseBody(body);
    const odd = Object.keys(sent).find((name) => !route.takes.includes(name));
    if (odd !== undefined) throw notModelled(`The member ${odd} of ${route.name}`);
    return { route, fields: { ...sent, ...match.groups } };
  }
  throw notModelled(`${method} ${path} of the Recycle Bin`);
}

function read(http: HttpRequest): ReadRequest {
  const { route, fields } = routeOf(http);
  const params = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { action: route.name, params: Object.fromEntries(params) };
}

/** The rules of the Recycle Bin; what lies in it is seen through EC2. */
export const rbin: Service = restJsonService({
  read,
  answer(call) {
    const { route, fields } = routeOf(call.http);
    const answer = route.run(call, readMembers(fields));
    return answer === undefined ? '' : JSON.stringify(answer);
  },
});
