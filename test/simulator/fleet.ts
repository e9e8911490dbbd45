import type { InstanceSeed, VolumeSeed } from '../../sandbox/index.ts';
import { choose, happens, oneOf } from './chance.ts';
import type { World } from './world.ts';

/** Keys and values that must all match. */
export type TagLines = readonly (readonly [string, string])[];

/** The tag lines that daily and weekly backups look for. */
export const DAILY: TagLines = [['Backup', 'Daily']];
export const WEEKLY: TagLines = [
  ['Weekly', 'on'],
  ['Team', 'a:b*'],
];

/** Launches an instance that may, may nearly, or may not be due for a backup. */
export function launch({ random, account }: World, region: string, imageId?: string): string {
  const tags: Record<string, string> = {};
  if (happens(random, 0.8)) tags.Backup = choose(random, 'Daily', 'Daily', 'Daily', 'Daily', 'daily', 'Daily*');
  else if (happens(random, 0.3)) tags.backup = 'Daily';
  if (happens(random, 0.35))
    Object.assign(tags, { Weekly: 'on', Team: choose(random, 'a:b*', 'a:b*', 'a:b*', 'a:b', 'a:bc') });
  if (happens(random, 0.15)) tags.BackupReboot = choose(random, 'yes', 'yes', 'Yes');
  const volumes: VolumeSeed[] = [{ size: 8 }];
  if (happens(random, 0.25)) volumes.push({ size: 20, type: choose(random, 'gp3', 'st1') });
  const shared = oneOf(
    random,
    [...account.region(region).volumes.values()].filter(({ multiAttach }) => multiAttach),
  );
  if (shared !== undefined && happens(random, 0.5)) volumes.push({ id: shared.volumeId });
  else if (happens(random, 0.15)) volumes.push({ size: 50, type: 'io2', multiAttach: true });
  const seed: InstanceSeed = {
    region,
    tags,
    state: choose(random, 'running', 'running', 'running', 'stopped', 'pending'),
  };
  if (imageId !== undefined) seed.imageId = imageId;
  if (happens(random, 0.04)) seed.operator = 'eks.amazonaws.com';
  if (happens(random, 0.04)) seed.rootDeviceType = 'instance-store';
  else seed.volumes = volumes;
  return account.addInstance(seed).instanceId;
}

/** Changes something about the fleet. Says what, and which ids it is about. */
export function changeFleet(world: World): Change {
  const { random, account, regions } = world;
  const region = oneOf(random, regions) ?? '';
  const instance = oneOf(
    random,
    [...account.region(region).instances.values()].filter(({ state }) => state !== 'terminated'),
  );
  if (instance === undefined || happens(random, 0.25)) {
    const id = launch(world, region);
    return { what: `${id} is launched in ${region}`, touched: [id] };
  }
  const { instanceId, tags } = instance;
  const change = choose(random, 'terminate', 'stop', 'start', 'shutting-down', 'tag', 'untag', 'other value', 'reboot');
  switch (change) {
    case 'terminate':
      account.setInstanceState(region, instanceId, 'terminated');
      break;
    case 'stop':
      account.setInstanceState(region, instanceId, choose(random, 'stopping', 'stopped'));
      break;
    case 'start':
      account.setInstanceState(region, instanceId, choose(random, 'pending', 'running', 'running'));
      break;
    case 'shutting-down':
      account.setInstanceState(region, instanceId, 'shutting-down');
      break;
    case 'tag':
      tags.set('Backup', 'Daily').set('Weekly', 'on').set('Team', 'a:b*');
      break;
    case 'untag':
      tags.delete(choose(random, 'Backup', 'Weekly', 'Team'));
      break;
    case 'other value':
      tags.set('Backup', choose(random, 'DAILY', '', 'Daily '));
      break;
    case 'reboot':
      tags.set('BackupReboot', choose(random, 'yes', 'no'));
      break;
  }
  return { what: `${instanceId} in ${region}: ${change}`, touched: [instanceId] };
}

/** Something that happened to the account without a run. */
export interface Change {
  readonly what: string;
  /** Ids that it is about. */
  readonly touched: readonly string[];
}
