import type { InstanceSeed, VolumeSeed } from '../../sandbox/index.ts';
import { choose, happens, oneOf } from './chance.ts';
import { changeDatabases } from './databases.ts';
import type { World } from './world.ts';

/** Keys and values that must all match. */
export type TagLines = readonly (readonly [string, string])[];

/** The tag lines that daily and weekly backups look for. */
export const DAILY: TagLines = [['Backup', 'Daily']];
export const WEEKLY: TagLines = [
  ['Weekly', 'on'],
  ['Team', 'a:b*'],
];

/** The same where databases are to carry them too: RDS takes no star in a tag. */
export const WEEKLY_OF_ALL: TagLines = [
  ['Weekly', 'on'],
  ['Team', 'a:b'],
];

/** Launches an instance that may, may nearly, or may not be due for a backup. */
export function launch(world: World, region: string, imageId?: string): string {
  const { random, account } = world;
  const tags: Record<string, string> = {};
  if (happens(random, 0.8)) tags.Backup = choose(random, 'Daily', 'Daily', 'Daily', 'Daily', 'daily', 'Daily*');
  else if (happens(random, 0.3)) tags.backup = 'Daily';
  if (happens(random, 0.35))
    Object.assign(tags, { Weekly: 'on', Team: choose(random, ...teamsOf(world), ...teamsOf(world), 'a:b', 'a:bc') });
  if (happens(random, 0.15)) tags.BackupReboot = choose(random, 'yes', 'yes', 'Yes');
  const volumes: VolumeSeed[] = [{ size: 8, ...tagsOfVolume(world) }];
  if (happens(random, 0.25)) volumes.push({ size: 20, type: choose(random, 'gp3', 'st1'), ...tagsOfVolume(world) });
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

function teamsOf({ weekly }: World): [string, string] {
  const team = weekly.find(([key]) => key === 'Team')?.[1] ?? '';
  return [team, team];
}

/** Where volumes are backed up by themselves, they carry tags of their own, and may outlive their instance. */
function tagsOfVolume({ random, isMixed }: World): VolumeSeed {
  if (!isMixed) return {};
  const tags: Record<string, string> = happens(random, 0.5)
    ? { Backup: choose(random, 'Daily', 'Daily', 'daily') }
    : {};
  if (happens(random, 0.2)) Object.assign(tags, { Weekly: 'on', Team: 'a:b' });
  return { tags, deleteOnTermination: happens(random, 0.7) };
}

/** Changes something about what is to be backed up. Says what, and which ids it is about. */
export function changeFleet(world: World): Change | null {
  const { random, isMixed } = world;
  if (!isMixed) return changeInstances(world);
  return choose(random, changeInstances, changeVolumes, changeDatabases, changeDatabases)(world);
}

function changeVolumes({ random, account, regions }: World): Change | null {
  const region = oneOf(random, regions) ?? '';
  const volume = oneOf(random, [...account.region(region).volumes.values()]);
  if (volume === undefined) return null;
  const { volumeId, tags } = volume;
  if (happens(random, 0.6)) tags.set('Backup', 'Daily').set('Weekly', 'on').set('Team', 'a:b');
  else tags.delete('Backup');
  return { what: `${volumeId} in ${region}: its tags changed`, touched: [volumeId] };
}

function changeInstances(world: World): Change {
  const { random, account, regions, weekly } = world;
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
  const volumes = instance.devices.map(({ volumeId }) => volumeId);
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
      tags.set('Backup', 'Daily');
      for (const [key, value] of weekly) tags.set(key, value);
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
  return { what: `${instanceId} in ${region}: ${change}`, touched: [instanceId, ...volumes] };
}

/** Something that happened to the account without a run. */
export interface Change {
  readonly what: string;
  /** Ids that it is about. */
  readonly touched: readonly string[];
}
