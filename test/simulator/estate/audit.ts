import { MARK, meaningOf } from '../rules.ts';
import type { Weather } from '../weather.ts';
import { allAmis, copiesOf, isDue, isEstranged, isOurs, wishesOf } from './amis.ts';
import { overdue } from './booting.ts';
import type { Estate } from './estate.ts';
import type { Task } from './run.ts';
import { change, runs, type Step } from './steps.ts';
import { copyTask, purgeTask, verifyTask } from './tasks.ts';

const HOUR = 3_600_000;

/** In good weather a purge and two copies finish what all the others left, and a verify ends what was booted. */
export function* audit(estate: Estate): Generator<Step> {
  const { time, theme } = estate;
  yield change(time.now(), () => calm(estate));
  yield clearly(estate, 4 * HOUR, purgeTask);
  if (estate.wishes.length > 0) {
    yield clearly(estate, HOUR, copyTask);
    yield clearly(estate, 3 * HOUR, copyTask);
    yield { at: time.now() + 3 * HOUR, kind: 'expect', problems: () => wishesLeft(estate) };
  }
  if (theme === 'verify') {
    yield clearly(estate, 3 * HOUR, verifyTask);
    yield clearly(estate, 5 * HOUR, verifyTask);
    yield { at: time.now(), kind: 'expect', problems: (ledger) => testsLeft(overdue(estate, ledger, time.now())) };
  }
  yield clearly(estate, HOUR, purgeTask);
  yield clearly(estate, HOUR, purgeTask);
  yield { at: time.now(), kind: 'expect', problems: () => [...failedLeft(estate), ...orphansLeft(estate)] };
}

/** Brings everything in order. */
function calm(estate: Estate): string {
  for (const account of estate.accounts) {
    for (const region of estate.regions) account.addRegion({ name: region, condition: 'ok', optInStatus: 'opted-in' });
    for (const key of account.keys.values()) key.state = 'Enabled';
    for (const name of estate.regions) {
      for (const group of account.region(name).securityGroups.values()) {
        if (group.tags.get('BackupTest') === 'yes') group.egress = [];
      }
    }
    for (const role of account.identities.roles.values()) role.trust.subjects = ['repo:octo-org/*'];
  }
  estate.shut.clear();
  estate.boots.clear();
  for (const { boots } of estate.accounts) boots.length = 0;
  estate.copiesFail = false;
  estate.noCapacity = false;
  estate.isOpen = false;
  return 'all is well again';
}

/** Not even what may happen in clear weather. */
const STILL: Weather = { name: 'clear', effectsOn: () => [] };

/** A run that nothing befalls, over everything. */
function clearly(estate: Estate, later: number, taskOf: (estate: Estate) => Task): Step {
  return runs(estate.time.now() + later, () => {
    const task = taskOf(estate);
    const { regions: _, 'max-deletions': __, 'dry-run': ___, ...inputs } = task.inputs;
    return [{ ...task, inputs, weather: STILL, diesAt: null, cancelledAt: null, approved: null }];
  });
}

function wishesLeft({ accounts, time }: Estate): string[] {
  return accounts.flatMap((account) =>
    allAmis(account)
      .filter((ami) => isOurs(ami) && ami.state === 'available')
      .flatMap((ami) =>
        (wishesOf(ami) ?? []).flatMap((wish) =>
          !isDue(wish, time.now()) ||
          isEstranged(ami, account, wish.to) ||
          copiesOf(ami, account, wish.to).some(({ state }) => state === 'available')
            ? []
            : [`after two clear copies ${ami.id} in ${ami.region} of ${account.accountId} has no copy in ${wish.to}`],
        ),
      ),
  );
}

function testsLeft(left: readonly { readonly id: string; readonly run: string }[]): string[] {
  return left.map(({ id, run }) => `after two clear verifies the boot test ${id} of ${run} still runs`);
}

function failedLeft({ accounts }: Estate): string[] {
  return accounts.flatMap((account) =>
    allAmis(account)
      .filter((ami) => isOurs(ami) && ami.state === 'failed' && ami.held === null)
      .map(({ id }) => `after clear purges the failed ${id} is there`),
  );
}

const MADE_FOR = /^(?:Created by CreateImage\(i-[0-9a-f]+\) for|Copied for DestinationAmi) (ami-[0-9a-f]+)/;

/** Expired snapshots of ours whose AMI is gone. */
function orphansLeft({ accounts, regions, time }: Estate): string[] {
  return accounts.flatMap((account) =>
    regions.flatMap((name) => {
      const region = account.region(name);
      return [...region.snapshots.values()].flatMap(({ snapshotId, tags, description, state, locked, volumeId }) => {
        const parent = MADE_FOR.exec(description)?.[1];
        const expiry = meaningOf(tags.get('Expire'));
        const isDueBy = typeof expiry === 'number' && expiry <= time.now() - 2 * HOUR;
        const isCopy = description.startsWith('Copied');
        if (tags.get('CreatedBy') !== MARK || parent === undefined || locked || state !== 'completed' || !isDueBy)
          return [];
        // Of a copy that people made with copied tags nothing says that it is ours.
        if (isCopy && tags.get('BackupCopyOf') === undefined) return [];
        const [, original = ''] = / from SourceAmi (ami-[0-9a-f]+)/.exec(description) ?? [];
        if (isCopy && tags.get('BackupCopyOf')?.endsWith(`/${original}`) !== true) return [];
        const told = tags.get('BackupSource');
        const machine = /CreateImage\((i-[0-9a-f]+)\)/.exec(description)?.[1];
        // Whoever images a machine that was launched from a backup may take its tags along.
        if (!isCopy && (volumeId === 'vol-ffffffff' || (told !== undefined && told !== machine))) return [];
        if (region.images.has(parent) || (region.imageIdsBySnapshot.get(snapshotId)?.size ?? 0) > 0) return [];
        return [`after clear purges the snapshot ${snapshotId} of ${parent}, which is gone, is there`];
      });
    }),
  );
}
