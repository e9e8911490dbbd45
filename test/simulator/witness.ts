import type { RequestRecord } from '../../sandbox/index.ts';
import type { KindName, Mode } from '../../src/model.ts';
import {
  allPoints,
  inUseNow,
  type Place,
  type PointFact,
  pointNow,
  resourcesNow,
  type SnapshotFact,
  snapshotStands,
  visiblePoints,
  visibleSnapshots,
} from './facts.ts';
import {
  type CreateRequest,
  type DeletionRequest,
  type Part,
  type Reading,
  readingOf,
  targetOf,
  valuesOf,
  type Write,
  writeOf,
} from './requests.ts';
import { identityOf } from './rules.ts';
import type { Arrival } from './turnstile.ts';
import { nameAsked, noteAll, nothingRead, stillThere, type View } from './view.ts';
import type { World } from './world.ts';

/** A recovery point that a run made, with the tags its snapshots had at that moment. */
export interface Made {
  readonly point: PointFact;
  readonly at: number;
  readonly snapshotTags: readonly ReadonlyMap<string, string>[];
}

interface SeenPage extends Place {
  readonly part: Part;
  delivered: boolean;
}

/** Sees everything that one run asks and what came of it, in the account itself and not in the answers. */
export class Witness {
  /** Every page that was asked for, and whether its answer ever arrived. */
  readonly pages = new Map<string, SeenPage>();
  readonly made: Made[] = [];
  /** Recovery points that went because of this run. */
  readonly gone: PointFact[] = [];
  /** Ids of snapshots of AMIs that went because of this run. */
  readonly snapshotsGone = new Set<string>();
  /** Snapshots that DeregisterImage was told to leave. */
  readonly left = new Set<string>();
  /** `action target` of every request that was refused or whose answer never arrived. */
  readonly troubled = new Set<string>();
  readonly deletionsAsked = new Set<string>();
  /** Ids of what this run has written tags on. */
  readonly tagged = new Set<string>();
  /** `kind region name` of what may have been made by a call without an answer, and was not looked for since. */
  readonly inDoubt = new Set<string>();
  /** Services other than that of the session that this run has called. */
  readonly services = new Set<string>();
  /** Whether the service had to say that there is no room for another snapshot of a database. */
  isOverQuota = false;
  requests = 0;
  writes = 0;

  readonly #world: World;
  readonly #mode: Mode;
  readonly #views = new Map<string, View>();
  /** What was in use at the first page of each question. */
  readonly #firstUsed = new Map<string, ReadonlySet<string>>();
  #write: Write | null = null;
  #before: ReadonlySet<string> = new Set();
  #going: PointFact | null = null;
  #answer: ((delivered: boolean) => void) | null = null;

  constructor(world: World, mode: Mode) {
    this.#world = world;
    this.#mode = mode;
  }

  viewOf({ kind, region }: Place): View {
    const key = `${kind} ${region}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = nothingRead();
    this.#views.set(key, view);
    return view;
  }

  /** Every recovery point that was listed. */
  get listed(): readonly PointFact[] {
    return [...this.#views.values()].flatMap(({ points }) => points ?? []);
  }

  get leftOvers(): readonly SnapshotFact[] {
    return [...this.#views.values()].flatMap(({ snapshots }) => snapshots ?? []);
  }

  /** True for a snapshot of an image that this run has deregistered, or was about to when somebody else did. */
  deletesWithImage({ region, id }: DeletionRequest): boolean {
    const images = [...this.gone, ...(this.viewOf({ kind: 'ec2-instance', region }).points ?? [])];
    return images.some((image) => image.snapshots.includes(id) && this.deletionsAsked.has(image.id));
  }

  /** True when a page of this listing never arrived. */
  lacksPage({ kind, region }: Place, parts: readonly Part[]): boolean {
    return [...this.pages.values()].some(
      (page) => page.kind === kind && page.region === region && parts.includes(page.part) && !page.delivered,
    );
  }

  /** True when all that a run of this mode has to read of a place was asked for and has arrived. */
  hasRead(place: Place): boolean {
    const hasLoose = place.kind === 'ec2-instance' && this.#mode === 'purge';
    const parts: readonly Part[] =
      this.#mode === 'backup' ? ['resources'] : hasLoose ? ['points', 'loose'] : ['points'];
    const { points, resources } = this.viewOf(place);
    return (this.#mode === 'backup' ? resources : points) !== null && !this.lacksPage(place, parts);
  }

  /** Looks at the account just before a request has its turn. Returns what it changes, if it does. */
  before(arrival: Arrival): Write | null {
    const { account } = this.#world;
    this.requests += 1;
    this.#answer = null;
    this.#write = null;
    if (arrival.service !== 'sts' && arrival.service !== '') this.services.add(arrival.service);
    if (!account.regions.has(arrival.region)) return null;
    const reading = readingOf(arrival, this.#mode);
    if (reading !== null) this.#see(arrival, reading);
    const write = writeOf(this.#world, arrival);
    if (write === null) return null;
    this.#write = write;
    this.writes += 1;
    if (write.does === 'create') {
      this.#before = new Set(allPoints(account, write).map(({ id }) => id));
    } else if (write.does === 'tag') {
      for (const id of write.ids) this.tagged.add(id);
    } else {
      this.#going = this.pointOf(write);
      this.deletionsAsked.add(write.id);
    }
    return write;
  }

  /** The recovery point that a deletion is about, as it is; null where none is there, and for a snapshot of an AMI. */
  pointOf({ kind, region, id }: DeletionRequest): PointFact | null {
    return pointNow(this.#world.account, { kind: kind === 'snapshot' ? 'ebs-volume' : kind, region }, id);
  }

  /** Looks at the account just after a request was served. */
  after(arrival: Arrival, record: RequestRecord, delivered: boolean): void {
    const { action, params, region } = arrival;
    if (!delivered) this.troubled.add(`${action} ${targetOf(this.#world, arrival)}`);
    const reading = readingOf(arrival, this.#mode);
    if (reading !== null) {
      const key = JSON.stringify([region, action, params]);
      const known = this.pages.get(key);
      if (known !== undefined) known.delivered ||= delivered;
      else this.pages.set(key, { ...reading, region, delivered });
      if (reading.part === 'look') this.#settleDoubt(arrival, reading.kind, record.at, delivered);
    }
    this.#answer?.(delivered);
    const lost = record.status === 0 || (record.status >= 500 && record.errorCode !== 'RequestLimitExceeded');
    const write = this.#write;
    if (write?.does === 'create') {
      if (record.errorCode === 'SnapshotQuotaExceeded' && record.faults === undefined) this.isOverQuota = true;
      this.#seeMade(write, record);
      if (lost) this.inDoubt.add(slotKey(write, write.name));
    }
    if (write?.does === 'delete') this.#seeGone(write, record);
  }

  /** Names refuse a second one of themselves; a snapshot of a volume has none, so the look must be one that would show it. */
  #settleDoubt({ params, region }: Arrival, kind: KindName, at: number, delivered: boolean): void {
    const hiddenFor = this.#world.account.settings.consistencySeconds * 1000;
    for (const name of [
      ...valuesOf(params, 'Filter.1.Value.'),
      params.DBSnapshotIdentifier ?? '',
      params.DBClusterSnapshotIdentifier ?? '',
    ]) {
      const isHidden = this.made.some((made) => made.point.name === name && at < made.at + hiddenFor);
      if (kind !== 'ebs-volume' || (delivered && !isHidden)) this.inDoubt.delete(slotKey({ kind, region }, name));
    }
  }

  #see({ region, params }: Arrival, { kind, part }: Reading): void {
    const { account } = this.#world;
    const place = { kind, region };
    const view = this.viewOf(place);
    const isFirst = params.NextToken === undefined && params.Marker === undefined;
    switch (part) {
      case 'points': {
        const seen = visiblePoints(account, place);
        // Later pages show what the first one found, as it is by then.
        view.points = isFirst ? seen : stillThere(view.points, seen);
        return;
      }
      case 'loose':
        view.snapshots = visibleSnapshots(account, region);
        return;
      case 'resources': {
        const seen = resourcesNow(account, place);
        view.resources = isFirst ? seen : stillThere(view.resources, seen);
        return;
      }
      case 'existing': {
        const there = new Set(
          resourcesNow(account, place).flatMap(({ id, incarnation, state }) =>
            state === 'terminated' ? [] : [incarnation === '' ? id : incarnation],
          ),
        );
        const named = valuesOf(params, 'Filter.1.Value.');
        const asked = named.length > 0 ? named : (view.points ?? []).map(identityOf);
        this.#answer = (delivered) => noteAll(view.existing, asked, there, delivered);
        return;
      }
      case 'in-use': {
        const asked = [...valuesOf(params, 'ImageId.'), ...valuesOf(params, 'Filter.1.Value.')];
        const used = this.#usedAsListed(place, asked, isFirst);
        this.#answer = (delivered) => noteAll(view.inUse, asked, used, delivered || this.#isDeleting);
        return;
      }
      case 'locked': {
        // One listing tells of both kinds that have snapshots of EC2.
        const held = (['ec2-instance', 'ebs-volume'] as const).map((one) => ({
          view: this.viewOf({ kind: one, region }),
          ids: allPoints(account, { kind: one, region }).flatMap(({ id, locked }) => (locked ? [id] : [])),
        }));
        this.#answer = (delivered) => {
          for (const { view: one, ids } of held) {
            const first = isFirst ? null : one.locked;
            // A listing of which a page is missing tells nothing: whoever may not read it goes on without.
            if (delivered) for (const id of ids) one.seenLocked.add(id);
            one.locked = delivered ? new Set(first === null ? ids : ids.filter((id) => first.has(id))) : null;
          }
        };
        return;
      }
      case 'public': {
        const open = new Set(visiblePoints(account, place).flatMap((point) => (point.public ? [point.id] : [])));
        const asked =
          kind === 'ebs-volume' ? valuesOf(params, 'Filter.1.Value.') : [nameAsked(this.#world, kind, region, params)];
        this.#answer = (delivered) => noteAll(view.public, asked, open, delivered || this.#isDeleting);
        return;
      }
      default:
        return;
    }
  }

  /** Later pages show what the first one found: who began to use something in between is on none of them. */
  #usedAsListed(place: Place, asked: readonly string[], isFirst: boolean): ReadonlySet<string> {
    const now = inUseNow(this.#world.account, place);
    const question = JSON.stringify([place, asked]);
    const known = this.#firstUsed.get(question);
    if (isFirst || known === undefined) {
      this.#firstUsed.set(question, now);
      return now;
    }
    return new Set([...known].filter((id) => now.has(id)));
  }

  /** From the first deletion on what is read is a last look: what it does not bring takes nothing back of what was decided. */
  get #isDeleting(): boolean {
    return this.deletionsAsked.size > 0;
  }

  #seeMade({ kind, region }: CreateRequest, record: RequestRecord): void {
    const { account } = this.#world;
    const { snapshots } = account.region(region);
    for (const point of allPoints(account, { kind, region })) {
      if (this.#before.has(point.id)) continue;
      const snapshotTags = point.snapshots.flatMap((id) => snapshots.get(id)?.tags ?? []);
      this.made.push({ point, at: record.at, snapshotTags: snapshotTags.map((tags) => new Map(tags)) });
    }
  }

  #seeGone(request: DeletionRequest, record: RequestRecord): void {
    const { account } = this.#world;
    const { region, kind, id } = request;
    const point = this.#going;
    if (kind === 'snapshot' && point === null && !snapshotStands(account, region, id)) this.snapshotsGone.add(id);
    if (point === null || this.pointOf(request) !== null) return;
    this.gone.push(point);
    const used = inUseNow(account, { kind: 'ebs-volume', region });
    for (const one of point.snapshots) {
      if (!snapshotStands(account, region, one)) this.snapshotsGone.add(one);
      else if (record.faults?.includes('snapshotResult') && !used.has(one)) this.left.add(one);
    }
  }
}

/** The names of an instance's and of a cluster's backup may be the same. */
export function slotKey({ kind, region }: Place, name: string): string {
  return `${kind} ${region} ${name}`;
}
