import { backupEntryFields, backupFields } from './backup/seed-fields.ts';
import { binRuleFields } from './bin-seed.ts';
import { bootFields } from './boot-seed.ts';
import type { FaultRule } from './faults.ts';
import { dbClusterFields, dbInstanceFields, dbSnapshotFields } from './rds/seed-fields.ts';
import type { AccountSeed } from './seed.ts';
import {
  account,
  effect,
  fault,
  image,
  imageSnapshot,
  instance,
  key,
  keyPair,
  kmsKey,
  lock,
  match,
  oidc,
  otherResource,
  reference,
  region,
  role,
  rule,
  securityGroup,
  snapshot,
  subnet,
  template,
  volume,
} from './seed-fields.ts';
import type { Settings } from './settings.ts';
import { defaultSettings } from './settings.ts';

type Checked = Readonly<Record<string, unknown>>;

/** A misspelt field would pass for a default, and the test that used it for a success. */
function checkFields(where: string, value: unknown, fields: Readonly<Record<string, unknown>>): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${where} must be an object, not ${JSON.stringify(value)}.`);
  }
  const odd = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (odd !== undefined) {
    throw new TypeError(`${where} has no field "${odd}"; it has ${Object.keys(fields).join(', ')}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

function checkAll(where: string, value: unknown, check: (where: string, entry: unknown) => void): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw new TypeError(`${where} must be a list, not ${JSON.stringify(value)}.`);
  for (const [index, entry] of value.entries()) check(`${where}[${index}]`, entry);
}

function checkFault(where: string, value: unknown): void {
  const rule = checkFields(where, value, fault);
  checkFields(`${where}.match`, rule.match, match);
  const effects = Object.keys(checkFields(`${where}.do`, rule.do, effect));
  if (effects.length !== 1) throw new TypeError(`${where}.do must name one effect, not ${effects.length}.`);
}

/** Refuses what is no list of fault rules. */
export function assertFaults(value: unknown): asserts value is FaultRule[] {
  checkAll('faults', value ?? null, checkFault);
}

/** Refuses settings that there are not. */
export function assertSettings(value: unknown): asserts value is Partial<Settings> {
  checkFields('settings', value, { ...defaultSettings });
}

/** Refuses a seed with a field that there is not, at any depth, and names it. */
export function assertSeed(value: unknown): asserts value is AccountSeed {
  const seed = checkFields('The seed', value, account);
  if (seed.settings !== undefined) assertSettings(seed.settings);
  if (seed.oidc !== undefined) checkFields('oidc', seed.oidc, oidc);
  checkAll('regions', seed.regions, (where, entry) => {
    if (typeof entry !== 'string') checkFields(where, entry, region);
  });
  checkAll('keys', seed.keys, (where, entry) => checkFields(where, entry, key));
  checkAll('roles', seed.roles, (where, entry) => checkFields(where, entry, role));
  checkAll('subnets', seed.subnets, (where, entry) => checkFields(where, entry, subnet));
  checkAll('securityGroups', seed.securityGroups, (where, entry) => {
    const { ingress, egress } = checkFields(where, entry, securityGroup);
    for (const rules of [ingress, egress]) checkAll(where, rules, (inner, one) => checkFields(inner, one, rule));
  });
  checkAll('keyPairs', seed.keyPairs, (where, entry) => checkFields(where, entry, keyPair));
  checkAll('instances', seed.instances, (where, entry) => {
    const { volumes } = checkFields(where, entry, instance);
    checkAll(`${where}.volumes`, volumes, (inner, disk) => checkFields(inner, disk, volume));
  });
  checkAll('images', seed.images, (where, entry) => {
    const { snapshots } = checkFields(where, entry, image);
    checkAll(`${where}.snapshots`, snapshots, (inner, disk) => {
      const { lock: held } = checkFields(inner, disk, imageSnapshot);
      if (held !== undefined) checkFields(`${inner}.lock`, held, lock);
    });
  });
  checkAll('snapshots', seed.snapshots, (where, entry) => {
    const { lock: held } = checkFields(where, entry, snapshot);
    if (held !== undefined) checkFields(`${where}.lock`, held, lock);
  });
  checkAll('launchTemplates', seed.launchTemplates, (where, entry) => checkFields(where, entry, template));
  checkAll('binRules', seed.binRules, (where, entry) => checkFields(where, entry, binRuleFields));
  checkAll('boots', seed.boots, (where, entry) => checkFields(where, entry, bootFields));
  checkAll('references', seed.references, (where, entry) => checkFields(where, entry, reference));
  checkAll('dbInstances', seed.dbInstances, (where, entry) => checkFields(where, entry, dbInstanceFields));
  checkAll('dbClusters', seed.dbClusters, (where, entry) => checkFields(where, entry, dbClusterFields));
  for (const name of ['dbSnapshots', 'dbClusterSnapshots'] as const) {
    checkAll(name, seed[name], (where, entry) => checkFields(where, entry, dbSnapshotFields));
  }
  checkAll('otherResources', seed.otherResources, (where, entry) => checkFields(where, entry, otherResource));
  checkAll('kmsKeys', seed.kmsKeys, (where, entry) => checkFields(where, entry, kmsKey));
  if (seed.backup !== undefined) {
    const backup = checkFields('backup', seed.backup, backupFields);
    for (const [name, fields] of Object.entries(backupEntryFields)) {
      checkAll(`backup.${name}`, backup[name], (where, entry) => checkFields(where, entry, fields));
    }
  }
  checkAll('faults', seed.faults, checkFault);
  checkAll('otherAccounts', seed.otherAccounts, (_, entry) => assertSeed(entry));
}
