import type { RequestRecord } from '../../sandbox/index.ts';
import type { Account } from '../../sandbox/state/account.ts';
import {
  allImages,
  type ImageFact,
  type InstanceFact,
  imageFact,
  imageNow,
  imagesInUse,
  instancesNow,
  type SnapshotFact,
  snapshotStands,
  visibleImages,
  visibleSnapshots,
} from './facts.ts';
import type { Arrival } from './turnstile.ts';

/** What a run has read of one region, as it was when it was read. */
export interface View {
  /** Null until listed. */
  images: readonly ImageFact[] | null;
  snapshots: readonly SnapshotFact[] | null;
  instances: readonly InstanceFact[] | null;
  /** Of the instances asked about, which were there. Only what was answered. */
  readonly existing: Map<string, boolean>;
  /** Of the images asked about, which were in use. Only what was answered. */
  readonly inUse: Map<string, boolean>;
  /** All images of the account; null until answered. */
  registered: readonly ImageFact[] | null;
}

/** An image that a run made, with the tags it and its snapshots had at that moment. */
export interface Made {
  readonly image: ImageFact;
  readonly at: number;
  readonly snapshotTags: readonly ReadonlyMap<string, string>[];
}

/** A request to delete something, at the moment of its turn. */
export interface DeletionRequest {
  readonly action: 'DeregisterImage' | 'DeleteSnapshot';
  readonly region: string;
  readonly id: string;
}

/** A request to write tags, at the moment of its turn. */
export interface TagRequest {
  readonly action: 'CreateTags';
  readonly region: string;
  /** The first resource, and the others. */
  readonly id: string;
  readonly others: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
}

const LISTINGS = new Set(['DescribeImages', 'DescribeSnapshots', 'DescribeInstances', 'DescribeImageReferences']);

/** Sees everything that one run asks and what came of it, in the account itself and not in the answers. */
export class Witness {
  readonly views = new Map<string, View>();
  /** Every page that was asked for, and whether its answer ever arrived. */
  readonly pages = new Map<string, { readonly region: string; readonly action: string; delivered: boolean }>();
  readonly made: Made[] = [];
  readonly deregistered: ImageFact[] = [];
  /** Ids of snapshots that went because of this run. */
  readonly snapshotsGone = new Set<string>();
  /** Snapshots that DeregisterImage was told to leave. */
  readonly left = new Set<string>();
  /** `action target` of every request that was refused or whose answer never arrived. */
  readonly troubled = new Set<string>();
  readonly deletionsAsked = new Set<string>();
  /** Ids of images and snapshots whose tags this run has written. */
  readonly tagged = new Set<string>();
  /** Names of AMIs that may have been made by a call without an answer, and that were not looked for since. */
  readonly inDoubt = new Set<string>();
  requests = 0;
  writes = 0;

  readonly #account: Account;
  #before: ReadonlySet<string> = new Set();
  #going: ImageFact | null = null;
  #answer: ((delivered: boolean) => void) | null = null;

  constructor(account: Account) {
    this.#account = account;
  }

  viewOf(region: string): View {
    const known = this.views.get(region);
    if (known !== undefined) return known;
    const view: View = {
      images: null,
      snapshots: null,
      instances: null,
      existing: new Map(),
      inUse: new Map(),
      registered: null,
    };
    this.views.set(region, view);
    return view;
  }

  /** True for a snapshot of an image that this run has deregistered, or was about to when somebody else did. */
  deletesWithImage({ region, id }: DeletionRequest): boolean {
    const images = [...this.deregistered, ...(this.views.get(region)?.images ?? [])];
    return images.some((image) => image.snapshots.includes(id) && this.deletionsAsked.has(image.id));
  }

  /** True when a page of this listing never arrived. */
  lacksPage(region: string, actions: readonly string[]): boolean {
    return [...this.pages.values()].some(
      (page) => page.region === region && actions.includes(page.action) && !page.delivered,
    );
  }

  /** Looks at the account just before a request has its turn. Returns the deletion or the tags that it asks for, if it does. */
  before({ region, action, params }: Arrival): DeletionRequest | TagRequest | null {
    this.requests += 1;
    this.#answer = null;
    if (!this.#account.regions.has(region)) return null;
    switch (action) {
      case 'DescribeImages':
        this.#seeImages(region, params);
        return null;
      case 'DescribeSnapshots':
        this.viewOf(region).snapshots = visibleSnapshots(this.#account, region);
        return null;
      case 'DescribeInstances':
        this.#seeInstances(region, params);
        return null;
      case 'DescribeImageReferences': {
        const used = imagesInUse(this.#account, region);
        const asked = valuesOf(params, 'ImageId.');
        this.#answer = (delivered) => {
          for (const id of asked) note(this.viewOf(region).inUse, id, delivered ? used.has(id) : null);
        };
        return null;
      }
      case 'CreateImage':
        this.writes += 1;
        this.#before = new Set(this.#account.region(region).images.keys());
        return null;
      case 'CreateTags': {
        this.writes += 1;
        const [id = '', ...others] = valuesOf(params, 'ResourceId.');
        for (const one of [id, ...others]) this.tagged.add(one);
        return { action, region, id, others, tags: tagsOf(params) };
      }
      case 'DeregisterImage':
      case 'DeleteSnapshot': {
        this.writes += 1;
        const id = params.ImageId ?? params.SnapshotId ?? '';
        this.#going = action === 'DeregisterImage' ? imageNow(this.#account, region, id) : null;
        this.deletionsAsked.add(id);
        return { action, region, id };
      }
      default:
        return null;
    }
  }

  /** Looks at the account just after a request was served. */
  after({ region, action, params }: Arrival, record: RequestRecord, delivered: boolean): void {
    const target = params.ImageId ?? params.SnapshotId ?? params.InstanceId ?? params['ResourceId.1'] ?? '';
    if (!delivered) this.troubled.add(`${action} ${target}`);
    if (LISTINGS.has(action)) {
      const key = JSON.stringify([region, action, params]);
      const known = this.pages.get(key);
      if (known !== undefined) known.delivered ||= delivered;
      else this.pages.set(key, { region, action, delivered });
    }
    this.#answer?.(delivered);
    if (action === 'CreateImage') this.#seeMade(region, record);
    const lost = record.status === 0 || (record.status >= 500 && record.errorCode !== 'RequestLimitExceeded');
    if (action === 'CreateImage' && lost) this.inDoubt.add(params.Name ?? '');
    if (action === 'DeregisterImage') this.#seeDeregistered(region, record);
    if (action === 'DeleteSnapshot' && !snapshotStands(this.#account, region, target)) this.snapshotsGone.add(target);
  }

  #seeImages(region: string, params: Arrival['params']): void {
    const seen = visibleImages(this.#account, region);
    const filter = params['Filter.1.Name'];
    if (filter === undefined) {
      this.#answer = (delivered) => {
        this.viewOf(region).registered = delivered ? seen : null;
      };
    } else if (filter === 'name') {
      for (const name of valuesOf(params, 'Filter.1.Value.')) this.inDoubt.delete(name);
    } else if (filter === 'tag:CreatedBy') {
      const view = this.viewOf(region);
      // Later pages show what the first one found, as it is by then.
      const first = params.NextToken === undefined ? null : view.images;
      const ids = new Set((first ?? seen).map(({ id }) => id));
      view.images = seen.filter(({ id }) => ids.has(id));
    }
  }

  #seeInstances(region: string, params: Arrival['params']): void {
    const instances = instancesNow(this.#account, region);
    if (params['Filter.1.Name'] !== 'instance-id') {
      const view = this.viewOf(region);
      const first = params.NextToken === undefined ? null : view.instances;
      const ids = new Set((first ?? instances).map(({ id }) => id));
      view.instances = instances.filter(({ id }) => ids.has(id));
      return;
    }
    const there = new Set(instances.flatMap(({ id, state }) => (state === 'terminated' ? [] : [id])));
    const asked = valuesOf(params, 'Filter.1.Value.');
    this.#answer = (delivered) => {
      for (const id of asked) note(this.viewOf(region).existing, id, delivered ? there.has(id) : null);
    };
  }

  #seeMade(region: string, record: RequestRecord): void {
    const { images, snapshots } = this.#account.region(region);
    for (const [id, image] of images) {
      if (this.#before.has(id)) continue;
      const snapshotTags = image.devices.flatMap(({ snapshotId }) => snapshots.get(snapshotId ?? '')?.tags ?? []);
      this.made.push({
        image: imageFact(image, record.at),
        at: record.at,
        snapshotTags: snapshotTags.map((tags) => new Map(tags)),
      });
    }
  }

  #seeDeregistered(region: string, record: RequestRecord): void {
    const image = this.#going;
    if (image === null || imageNow(this.#account, region, image.id) !== null) return;
    this.deregistered.push(image);
    const used = new Set(allImages(this.#account, region).flatMap(({ snapshots }) => snapshots));
    for (const id of image.snapshots) {
      if (!snapshotStands(this.#account, region, id)) this.snapshotsGone.add(id);
      else if (record.faults?.includes('snapshotResult') && !used.has(id)) this.left.add(id);
    }
  }
}

/** What is known of an id; nothing any more once a page about it did not arrive. */
function note(known: Map<string, boolean>, id: string, value: boolean | null): void {
  if (value === null) known.delete(id);
  else known.set(id, value);
}

function tagsOf(params: Arrival['params']): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (let n = 1; params[`Tag.${n}.Key`] !== undefined; n += 1) {
    tags.set(params[`Tag.${n}.Key`] ?? '', params[`Tag.${n}.Value`] ?? '');
  }
  return tags;
}

function valuesOf(params: Arrival['params'], prefix: string): string[] {
  return Object.entries(params).flatMap(([name, value]) =>
    name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)) ? [value] : [],
  );
}
