import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
function checkStep(ms) {
	if (!(Number.isFinite(ms) && ms >= 0)) throw RangeError(`A clock moves forward only; got ${ms} ms.`);
}
function systemClock() {
	let offset = 0;
	return {
		now: () => Date.now() + offset,
		advance(ms) {
			checkStep(ms);
			offset += ms;
		}
	};
}
const special = /[&<>"'\r\n\t]/;
const specials = /[&<>"'\r\n\t]/g;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;",
	"\r": "&#xD;",
	"\n": "&#xA;",
	"	": "&#x9;"
};
function escapeXml(text) {
	return special.test(text) ? text.replace(specials, (char) => entities[char] ?? char) : text;
}
function leaf(name, value) {
	if (value === void 0) return "";
	return `<${name}>${typeof value == "string" ? escapeXml(value) : value}</${name}>`;
}
function node(name, inner) {
	return `<${name}>${inner}</${name}>`;
}
function items(name, entries, render) {
	let inner = "";
	for (let entry of entries) inner += `<item>${render(entry)}</item>`;
	return `<${name}>${inner}</${name}>`;
}
function instant(ms) {
	return ms === void 0 ? void 0 : new Date(ms).toISOString();
}
const stsNamespace = "https://sts.amazonaws.com/doc/2011-06-15/";
const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
function successXml(service, action, inner, requestId) {
	if (service === "ec2") return `${declaration}<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${leaf("requestId", requestId)}${inner}</${action}Response>`;
	let metadata = node("ResponseMetadata", leaf("RequestId", requestId));
	return `${declaration}<${action}Response xmlns="${stsNamespace}">${node(`${action}Result`, inner)}${metadata}</${action}Response>`;
}
function errorXml(service, error, requestId) {
	let detail = leaf("Code", error.code) + leaf("Message", error.message);
	if (service === "ec2") return `${declaration}<Response>${node("Errors", node("Error", detail))}${leaf("RequestID", requestId)}</Response>`;
	let type = leaf("Type", error.status >= 500 ? "Receiver" : "Sender");
	return `${declaration}<ErrorResponse xmlns="${stsNamespace}">${node("Error", type + detail)}${leaf("RequestId", requestId)}</ErrorResponse>`;
}
class ServiceError extends Error {
	code;
	status;
	constructor(code, message, status = 400) {
		super(message);
		this.name = "ServiceError";
		this.code = code;
		this.status = status;
	}
}
function invalidValue(message) {
	return new ServiceError("InvalidParameterValue", message);
}
function notModelled(what) {
	return new ServiceError("NotModelledBySandbox", `${what} exists in AWS but is not modelled by this sandbox.`);
}
const credential = /Credential=([^/,\s]+)\/([0-9]{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;
function readScope(authorization) {
	let [, accessKeyId, , region, service] = credential.exec(authorization ?? "") ?? [];
	if (accessKeyId === void 0 || region === void 0 || service === void 0) return;
	return {
		accessKeyId,
		region,
		service
	};
}
const refusals = {
	ec2: {
		none: () => new ServiceError("AuthFailure", "AWS was not able to authenticate the request: access credentials are missing", 401),
		unknown: () => new ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401),
		expired: () => new ServiceError("RequestExpired", "Request has expired.")
	},
	sts: {
		none: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
		unknown: () => new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
		expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403)
	}
};
function authenticate(account, service, scope, sessionToken, now) {
	let refusal = refusals[service];
	if (scope === void 0) throw refusal.none();
	let principal = account.identities.principals.get(scope.accessKeyId);
	if (principal === void 0 || principal.sessionToken !== sessionToken) throw refusal.unknown();
	if (principal.expiresAt !== void 0 && now >= principal.expiresAt) throw refusal.expired();
	return principal;
}
function regionDisabled(service) {
	if (service === "ec2") return refusals.ec2.unknown();
	return new ServiceError("RegionDisabledException", "STS is not activated in this region for the account.", 403);
}
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
const reading = {
	burst: 100,
	refillPerSecond: 20
};
const readingUnfiltered = {
	burst: 50,
	refillPerSecond: 10
};
const writing = {
	burst: 50,
	refillPerSecond: 5
};
const deleting = {
	burst: 100,
	refillPerSecond: 5
};
const tagging = {
	burst: 100,
	refillPerSecond: 10
};
const publishedBuckets = {
	DescribeRegions: reading,
	DescribeImages: reading,
	DescribeImageReferences: reading,
	DescribeTags: reading,
	DescribeInstances: reading,
	"DescribeInstances (unfiltered)": readingUnfiltered,
	DescribeSnapshots: reading,
	"DescribeSnapshots (unfiltered)": readingUnfiltered,
	DescribeVolumes: reading,
	"DescribeVolumes (unfiltered)": readingUnfiltered,
	CreateImage: writing,
	EnableImageDeregistrationProtection: writing,
	DisableImageDeregistrationProtection: writing,
	EnableImage: writing,
	DisableImage: writing,
	DeregisterImage: deleting,
	DeleteSnapshot: deleting,
	ModifyImageAttribute: deleting,
	CreateTags: tagging,
	DeleteTags: tagging
};
const withUnfiltered = new Set([
	"DescribeInstances",
	"DescribeSnapshots",
	"DescribeVolumes"
]);
function bucketName(action, params) {
	if (!withUnfiltered.has(action)) return action;
	return params.MaxResults !== void 0 || Object.keys(params).some((name) => name.startsWith("Filter.")) ? action : `${action} (unfiltered)`;
}
function createBuckets() {
	let levels = new Map();
	return { take(choice, region, name, now) {
		if (choice === "off") return;
		let table = choice === "published" ? publishedBuckets : choice;
		let bucket = table[name] ?? table["*"];
		if (bucket === void 0) return;
		let key = `${region}/${name}`;
		let level = levels.get(key);
		if (level === void 0) {
			level = {
				tokens: bucket.burst,
				at: now
			};
			levels.set(key, level);
		}
		level.tokens = Math.min(bucket.burst, level.tokens + (now - level.at) / 1e3 * bucket.refillPerSecond);
		level.at = now;
		if (level.tokens < 1) throw new ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503);
		--level.tokens;
	} };
}
function parseForm(body) {
	let flat = Object.create(null);
	for (let [name, value] of new URLSearchParams(body)) {
		if (name in flat) throw new ServiceError("InvalidParameterCombination", `The parameter ${name} was sent twice`);
		flat[name] = value;
	}
	return flat;
}
function shapeOf(name) {
	return name.replace(/\.[0-9]+(?=\.|$)/g, ".N");
}
function findUnknown(flat, shapes) {
	return Object.keys(flat).find((name) => !shapes.has(name) && !shapes.has(shapeOf(name)));
}
function grow(flat) {
	let root = {};
	for (let [name, value] of Object.entries(flat)) {
		let branch = root;
		for (let part of name.split(".")) {
			branch.children ??= new Map();
			let child = branch.children.get(part);
			if (child === void 0) {
				child = {};
				branch.children.set(part, child);
			}
			branch = child;
		}
		branch.value = value;
	}
	return root;
}
function numbered(branch) {
	if (branch?.children === void 0) return [];
	return [...branch.children].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}
function view(branch) {
	let child = (name) => branch.children?.get(name);
	let text = (name) => child(name)?.value;
	return {
		text,
		required(name) {
			let value = text(name);
			if (value === void 0 || value === "") throw new ServiceError("MissingParameter", `The request must contain the parameter ${name}`);
			return value;
		},
		flag(name) {
			let value = text(name);
			if (value === void 0) return;
			if (value !== "true" && value !== "false") throw invalidValue(`Value (${value}) for parameter ${name} is invalid. Expecting true or false.`);
			return value === "true";
		},
		integer(name) {
			let value = text(name);
			if (value === void 0) return;
			if (!/^-?[0-9]{1,15}$/.test(value)) throw invalidValue(`Value (${value}) for parameter ${name} is invalid. Expecting a whole number.`);
			return Number(value);
		},
		texts: (name) => numbered(child(name)).map((entry) => entry.value ?? ""),
		groups: (name) => numbered(child(name)).map(view),
		group(name) {
			let found = child(name);
			return found?.children === void 0 ? void 0 : view(found);
		}
	};
}
function readParams(flat) {
	return view(grow(flat));
}
function instantOf(value) {
	let ms = typeof value == "number" ? value : Date.parse(value);
	if (!Number.isFinite(ms)) throw TypeError(`Not an instant: "${value}". Write it like 2026-11-21T23:00:00Z.`);
	return ms;
}
function context_link(index, key, member) {
	let set = index.get(key);
	set === void 0 ? index.set(key, new Set([member])) : set.add(member);
}
function unlink(index, key, member) {
	let set = index.get(key);
	set?.delete(member);
	set?.size === 0 && index.delete(key);
}
function addSnapshot(context, region, seed) {
	let snapshotId = seed.id ?? context.ids.resource("snap");
	if (region.snapshots.has(snapshotId)) throw TypeError(`The snapshot ${snapshotId} is there already.`);
	let startedAt = seed.startedAt === void 0 ? context.clock.now() - 864e5 : instantOf(seed.startedAt);
	let size = seed.size ?? 8;
	let state = seed.state ?? "completed";
	let snapshot = {
		snapshotId,
		region: region.name,
		volumeId: seed.volumeId ?? "vol-ffffffff",
		size,
		fullSizeBytes: seed.fullSizeBytes ?? size * 2 ** 29,
		state,
		startedAt,
		visibleAt: startedAt,
		description: seed.description ?? "",
		ownerId: seed.ownerId ?? context.accountId,
		tags: new Map(Object.entries(seed.tags ?? {})),
		encrypted: seed.encrypted ?? !1,
		storageTier: seed.storageTier ?? "standard",
		locked: seed.locked ?? !1,
		managedByBackup: seed.managedByBackup ?? !1,
		sharedWith: new Set(),
		deleteWhenDone: !1,
		...state === "completed" ? { completedAt: startedAt + 6e4 } : {}
	};
	region.snapshots.set(snapshotId, snapshot);
	return snapshot;
}
function startSnapshot(context, region, volume, description, tags, visibleAt) {
	let now = context.clock.now();
	let snapshot = {
		snapshotId: context.ids.resource("snap"),
		region: region.name,
		volumeId: volume.volumeId,
		size: volume.size,
		fullSizeBytes: volume.size * 2 ** 29,
		state: "pending",
		startedAt: now,
		visibleAt,
		description,
		ownerId: context.accountId,
		tags: new Map(tags),
		encrypted: volume.encrypted,
		storageTier: "standard",
		locked: !1,
		managedByBackup: !1,
		sharedWith: new Set(),
		deleteWhenDone: !1
	};
	region.snapshots.set(snapshot.snapshotId, snapshot);
	volume.lastSnapshotAt = now;
	volume.pendingSnapshots += 1;
	return snapshot;
}
function endSnapshot(region, snapshot, state, at) {
	if (snapshot.state !== "pending") return;
	let volume = region.volumes.get(snapshot.volumeId);
	volume !== void 0 && (volume.pendingSnapshots = Math.max(0, volume.pendingSnapshots - 1));
	snapshot.state = state;
	state === "completed" && (snapshot.completedAt = at);
	snapshot.deleteWhenDone && region.snapshots.delete(snapshot.snapshotId);
}
function removeSnapshot(region, snapshot) {
	snapshot.state === "pending" ? snapshot.deleteWhenDone = !0 : region.snapshots.delete(snapshot.snapshotId);
}
function enterImage(context, region, image) {
	region.images.set(image.imageId, image);
	image.ownerId === context.accountId && region.imageIdsByName.set(image.name, image.imageId);
	for (let { snapshotId } of image.devices) snapshotId !== void 0 && context_link(region.imageIdsBySnapshot, snapshotId, image.imageId);
}
function settleImage(region, image, at, failure) {
	if (image.state !== "pending" || region.images.get(image.imageId) !== image) {
		for (let { snapshotId } of image.devices) {
			let snapshot = snapshotId === void 0 ? void 0 : region.snapshots.get(snapshotId);
			snapshot !== void 0 && endSnapshot(region, snapshot, "completed", at);
		}
		return;
	}
	image.state = failure === void 0 ? "available" : "failed";
	failure !== void 0 && (image.stateReason = {
		code: "Server.InternalError",
		message: failure
	});
	for (let { snapshotId } of image.devices) {
		let snapshot = snapshotId === void 0 ? void 0 : region.snapshots.get(snapshotId);
		snapshot !== void 0 && endSnapshot(region, snapshot, failure === void 0 ? "completed" : "error", at);
	}
}
function removeImage(context, region, image) {
	let now = context.clock.now();
	region.images.delete(image.imageId);
	for (let { snapshotId } of image.devices) snapshotId !== void 0 && unlink(region.imageIdsBySnapshot, snapshotId, image.imageId);
	if (region.imageIdsByName.get(image.name) === image.imageId) {
		region.imageIdsByName.delete(image.name);
		let freeAt = now + context.settings.nameReleaseSeconds * 1e3;
		if (freeAt > now) {
			region.heldNames.set(image.name, freeAt);
			region.schedule.add(freeAt, () => region.heldNames.delete(image.name));
		}
	}
	let forgetAt = now + context.settings.deregisteredSeconds * 1e3;
	region.deregistered.set(image.imageId, forgetAt);
	region.schedule.add(forgetAt, () => region.deregistered.delete(image.imageId));
}
function describeSnapshot(seed, imageId) {
	return seed.sourceInstanceId === void 0 ? "" : `Created by CreateImage(${seed.sourceInstanceId}) for ${imageId}`;
}
function deviceOf(context, region, seed, image, disk, index) {
	let snapshot = disk.id === void 0 ? void 0 : region.snapshots.get(disk.id);
	snapshot ??= addSnapshot(context, region, {
		region: region.name,
		startedAt: image.createdAt,
		state: image.state === "pending" ? "pending" : image.state === "failed" ? "error" : "completed",
		ownerId: image.ownerId,
		description: disk.description ?? describeSnapshot(seed, image.imageId),
		tags: disk.tags ?? seed.snapshotTags ?? seed.tags ?? {},
		size: disk.size ?? 8,
		encrypted: disk.encrypted ?? !1,
		locked: disk.locked ?? !1,
		managedByBackup: disk.managedByBackup ?? seed.managedByBackup ?? !1,
		...disk.id === void 0 ? {} : { id: disk.id },
		...disk.volumeId === void 0 ? {} : { volumeId: disk.volumeId }
	});
	return {
		deviceName: disk.deviceName ?? (index === 0 ? image.rootDeviceName : `/dev/sd${String.fromCharCode(101 + index)}`),
		snapshotId: snapshot.snapshotId,
		size: snapshot.size,
		type: disk.type ?? "gp3",
		deleteOnTermination: !0,
		encrypted: snapshot.encrypted
	};
}
function addImage(context, region, seed) {
	let now = context.clock.now();
	let imageId = seed.id ?? context.ids.resource("ami");
	if (region.images.has(imageId)) throw TypeError(`The image ${imageId} is there already.`);
	let name = seed.name ?? `image ${imageId.slice(4)}`;
	let ownerId = seed.ownerId ?? context.accountId;
	if (ownerId === context.accountId && region.imageIdsByName.has(name)) throw TypeError(`The AMI name "${name}" is taken in ${region.name}.`);
	let createdAt = seed.createdAt === void 0 ? now - 864e5 : instantOf(seed.createdAt);
	let image = {
		imageId,
		region: region.name,
		name,
		ownerId,
		state: seed.state ?? "available",
		createdAt,
		visibleAt: Math.min(createdAt, now),
		tags: new Map(Object.entries(seed.tags ?? {})),
		public: seed.public ?? !1,
		sharedWith: new Set(seed.sharedWith),
		protection: seed.protection ?? "disabled",
		architecture: seed.architecture ?? "x86_64",
		rootDeviceType: seed.rootDeviceType ?? "ebs",
		rootDeviceName: seed.rootDeviceName ?? "/dev/xvda",
		devices: [],
		managedByBackup: seed.managedByBackup ?? !1,
		...seed.description === void 0 ? {} : { description: seed.description },
		...seed.ownerAlias === void 0 ? {} : { ownerAlias: seed.ownerAlias },
		...seed.stateReason === void 0 ? {} : { stateReason: seed.stateReason },
		...seed.sourceInstanceId === void 0 ? {} : { sourceInstanceId: seed.sourceInstanceId },
		...seed.sourceImageId === void 0 ? {} : { sourceImageId: seed.sourceImageId },
		...seed.sourceImageRegion === void 0 ? {} : { sourceImageRegion: seed.sourceImageRegion },
		...seed.cooldownUntil === void 0 ? {} : { cooldownUntil: instantOf(seed.cooldownUntil) },
		...seed.deprecatedAt === void 0 ? {} : { deprecatedAt: instantOf(seed.deprecatedAt) },
		...seed.lastLaunchedAt === void 0 ? {} : { lastLaunchedAt: instantOf(seed.lastLaunchedAt) },
		...seed.platform === void 0 ? {} : { platform: seed.platform }
	};
	image.devices = (seed.snapshots ?? (image.rootDeviceType === "ebs" ? [{}] : [])).map((disk, index) => deviceOf(context, region, seed, image, disk, index));
	enterImage(context, region, image);
	if (image.state === "pending") {
		let readyAt = seed.readyAt === void 0 ? now + context.settings.imageReadyMs : instantOf(seed.readyAt);
		region.schedule.add(readyAt, (at) => settleImage(region, image, at));
	}
	return image;
}
function readTags(groups) {
	let tags = new Map();
	for (let group of groups) {
		let key = group.text("Key") ?? "";
		let value = group.text("Value") ?? "";
		if (key === "") throw invalidValue("Tag key cannot be null or empty.");
		if (key.toLowerCase().startsWith("aws:")) throw invalidValue(`Tag keys starting with 'aws:' are reserved for internal use: ${key}`);
		if ([...key].length > 128) throw invalidValue("Tag key exceeds the maximum length of 128 characters");
		if ([...value].length > 256) throw invalidValue("Tag value exceeds the maximum length of 256 characters");
		if (tags.has(key)) throw invalidValue(`Duplicate tag key '${key}' specified.`);
		tags.set(key, value);
	}
	if (tags.size > 50) throw tagLimit();
	return tags;
}
function tagLimit() {
	return new ServiceError("TagLimitExceeded", "A resource can have at most 50 tags.");
}
function mergeTags(into, more) {
	let own = 0;
	for (let key of into.keys()) key.startsWith("aws:") || (own += 1);
	for (let key of more.keys()) into.has(key) || (own += 1);
	if (own > 50) throw tagLimit();
	for (let [key, value] of more) into.set(key, value);
}
function readTagSpecifications(params, types) {
	let found = new Map();
	for (let group of params.groups("TagSpecification")) {
		let named = group.required("ResourceType");
		let type = types.find((entry) => entry === named);
		if (type === void 0) throw invalidValue(`'${named}' is not a valid taggable resource type for this operation.`);
		if (found.has(type)) throw invalidValue(`Duplicate resource type '${type}' in TagSpecification.`);
		found.set(type, readTags(group.groups("Tag")));
	}
	return (type) => found.get(type) ?? new Map();
}
function tagSet(tags) {
	if (tags.size === 0) return "";
	return items("tagSet", tags, ([key, value]) => leaf("key", key) + leaf("value", value));
}
const listingParameters = [
	"Filter.N.Name",
	"Filter.N.Value.N",
	"MaxResults",
	"NextToken"
];
const tagSpecificationParameters = [
	"TagSpecification.N.ResourceType",
	"TagSpecification.N.Tag.N.Key",
	"TagSpecification.N.Tag.N.Value"
];
const kinds = {
	image: {
		prefix: "ami",
		malformed: "InvalidAMIID.Malformed",
		notFound: "InvalidAMIID.NotFound",
		sentence: (ids) => `The image id${ids.length > 1 ? "s" : ""} '[${ids.join(", ")}]' do${ids.length > 1 ? "" : "es"} not exist`
	},
	instance: {
		prefix: "i",
		malformed: "InvalidInstanceID.Malformed",
		notFound: "InvalidInstanceID.NotFound",
		sentence: (ids) => ids.length > 1 ? `The instance IDs '${ids.join(", ")}' do not exist` : `The instance ID '${ids[0]}' does not exist`
	},
	snapshot: {
		prefix: "snap",
		malformed: "InvalidSnapshotID.Malformed",
		notFound: "InvalidSnapshot.NotFound",
		sentence: (ids) => `The snapshot '${ids[0]}' does not exist.`
	},
	volume: {
		prefix: "vol",
		malformed: "InvalidVolumeID.Malformed",
		notFound: "InvalidVolume.NotFound",
		sentence: (ids) => `The volume '${ids[0]}' does not exist.`
	}
};
const maxIds = 1e3;
function missing(kind, ids) {
	let { prefix, malformed, notFound, sentence } = kinds[kind];
	let odd = ids.find((id) => !RegExp(`^${prefix}-[0-9a-f]{8,17}$`).test(id));
	if (odd !== void 0) return new ServiceError(malformed, `Invalid id: "${odd}" (expecting "${prefix}-...")`);
	return new ServiceError(notFound, sentence(ids));
}
function readIds(call, parameter) {
	let ids = call.params.texts(parameter);
	if (ids.length > maxIds) throw new ServiceError("InvalidParameterValue", `${parameter} takes at most ${maxIds} ids; the request has ${ids.length}`);
	return [...new Set(ids)];
}
function seesImage(call, image) {
	return call.now >= image.visibleAt && mayUse(call, image);
}
function mayUse({ account }, image) {
	return image.ownerId === account.accountId || image.public || image.sharedWith.has(account.accountId);
}
function findInstance(call, id) {
	let instance = call.region.instances.get(id);
	if (instance === void 0) throw missing("instance", [id]);
	return instance;
}
function findOwnImage(call, id) {
	let image = call.region.images.get(id);
	if (image === void 0 && call.region.deregistered.has(id)) throw new ServiceError("InvalidAMIID.Unavailable", `The image ID '${id}' is no longer available`);
	if (image === void 0 || !seesImage(call, image)) throw missing("image", [id]);
	if (image.ownerId !== call.account.accountId) throw new ServiceError("AuthFailure", `Not authorized for image:${id}`, 403);
	return image;
}
function findOwnSnapshot(call, id) {
	let snapshot = call.region.snapshots.get(id);
	if (snapshot === void 0 || call.now < snapshot.visibleAt || snapshot.deleteWhenDone) throw missing("snapshot", [id]);
	if (snapshot.ownerId !== call.account.accountId) throw new ServiceError("AuthFailure", `Not authorized for snapshot:${id}`, 403);
	return snapshot;
}
function checkName({ region }, name) {
	if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) throw new ServiceError("InvalidAMIName.Malformed", "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'");
	let holder = region.imageIdsByName.get(name);
	if (holder !== void 0) throw new ServiceError("InvalidAMIName.Duplicate", `AMI name ${name} is already in use by AMI ${holder}`);
	if (region.heldNames.has(name)) throw new ServiceError("InvalidAMIName.Duplicate", `AMI name ${name} is still in use by an AMI that was deregistered`);
}
function checkInstance(instance) {
	let { instanceId, state, operator, rootDeviceName } = instance;
	if (operator !== void 0) throw new ServiceError("OperationNotPermitted", `The instance '${instanceId}' is managed by ${operator}`);
	if (state !== "running" && state !== "stopping" && state !== "stopped") throw invalidValue(`Instance '${instanceId}' is not in state 'running', 'stopping' or 'stopped'`);
	if (instance.rootDeviceType !== "ebs" || !instance.devices.some((device) => device.deviceName === rootDeviceName)) throw invalidValue(`Instance does not have a volume attached at root (${rootDeviceName})`);
}
function disksOf({ region, params }, instance) {
	let disks = new Map();
	for (let { deviceName, volumeId, deleteOnTermination } of instance.devices) {
		let volume = region.volumes.get(volumeId);
		if (volume === void 0) continue;
		let { size, type, encrypted } = volume;
		disks.set(deviceName, {
			volume,
			device: {
				deviceName,
				size,
				type,
				encrypted,
				deleteOnTermination
			}
		});
	}
	for (let mapping of params.groups("BlockDeviceMapping")) {
		let deviceName = mapping.required("DeviceName");
		let ebs = mapping.group("Ebs");
		let disk = disks.get(deviceName);
		if (mapping.text("NoDevice") !== void 0) {
			if (deviceName === instance.rootDeviceName) throw invalidValue(`The root device ${deviceName} cannot be left out`);
			disks.delete(deviceName);
		} else if (disk === void 0) {
			let size = ebs?.integer("VolumeSize");
			if (size === void 0) throw new ServiceError("InvalidBlockDeviceMapping", `No size for the new device ${deviceName}`);
			let type = ebs?.text("VolumeType") ?? "gp2";
			disks.set(deviceName, { device: {
				deviceName,
				size,
				type,
				encrypted: !1,
				deleteOnTermination: ebs?.flag("DeleteOnTermination") ?? !0
			} });
		} else {
			for (let fixed of [
				"VolumeSize",
				"Encrypted",
				"SnapshotId",
				"KmsKeyId"
			]) if (ebs?.text(fixed) !== void 0) throw new ServiceError("InvalidBlockDeviceMapping", `${fixed} of the device ${deviceName} cannot be changed`);
			disk.device.type = ebs?.text("VolumeType") ?? disk.device.type;
			disk.device.deleteOnTermination = ebs?.flag("DeleteOnTermination") ?? disk.device.deleteOnTermination;
		}
	}
	return [...disks.values()];
}
function checkVolume({ account, now }, volume) {
	let { volumeSnapshotSpacingSeconds, limitConcurrentSnapshots } = account.settings;
	if (volume.lastSnapshotAt !== void 0 && now - volume.lastSnapshotAt < volumeSnapshotSpacingSeconds * 1e3) throw new ServiceError("SnapshotCreationPerVolumeRateExceeded", `The maximum per volume CreateSnapshot request rate has been exceeded for ${volume.volumeId}. Use an increasing or variable sleep interval between requests.`);
	let most = volume.type === "st1" || volume.type === "sc1" ? 1 : 5;
	if (limitConcurrentSnapshots && volume.pendingSnapshots >= most) throw new ServiceError("ConcurrentSnapshotLimitExceeded", `Maximum allowed in-progress snapshots for a single volume exceeded: ${volume.volumeId} has ${volume.pendingSnapshots}.`);
}
function makeImage(call, instance, name, disks, imageTags, snapshotTags) {
	let { account, region, params, now } = call;
	let imageId = account.ids.resource("ami");
	let visibleAt = now + account.settings.consistencySeconds * 1e3;
	let description = params.text("Description");
	let madeFor = `Created by CreateImage(${instance.instanceId}) for ${imageId}`;
	return {
		imageId,
		region: region.name,
		name,
		ownerId: account.accountId,
		state: "pending",
		createdAt: now,
		visibleAt,
		tags: imageTags,
		public: !1,
		sharedWith: new Set(),
		sourceInstanceId: instance.instanceId,
		protection: "disabled",
		architecture: instance.architecture,
		rootDeviceType: "ebs",
		rootDeviceName: instance.rootDeviceName,
		managedByBackup: !1,
		devices: disks.map(({ device, volume }) => volume === void 0 ? device : {
			...device,
			snapshotId: startSnapshot(account, region, volume, madeFor, snapshotTags, visibleAt).snapshotId
		}),
		...description === void 0 ? {} : { description },
		...instance.platform === void 0 ? {} : { platform: instance.platform }
	};
}
const CreateImage = {
	parameters: [
		"InstanceId",
		"Name",
		"Description",
		"NoReboot",
		"BlockDeviceMapping.N.DeviceName",
		"BlockDeviceMapping.N.NoDevice",
		"BlockDeviceMapping.N.VirtualName",
		"BlockDeviceMapping.N.Ebs.DeleteOnTermination",
		"BlockDeviceMapping.N.Ebs.Encrypted",
		"BlockDeviceMapping.N.Ebs.Iops",
		"BlockDeviceMapping.N.Ebs.KmsKeyId",
		"BlockDeviceMapping.N.Ebs.SnapshotId",
		"BlockDeviceMapping.N.Ebs.Throughput",
		"BlockDeviceMapping.N.Ebs.VolumeSize",
		"BlockDeviceMapping.N.Ebs.VolumeType",
		"SnapshotLocation",
		...tagSpecificationParameters
	],
	unmodelled: ["BootModeOverride"],
	run(call) {
		let { account, region, params, now } = call;
		let instanceId = params.required("InstanceId");
		let name = params.required("Name");
		let noReboot = params.flag("NoReboot") ?? !1;
		if ((params.text("Description") ?? "").length > 255) throw invalidValue("Description is over 255 characters");
		if (params.text("SnapshotLocation") === "local") throw notModelled("SnapshotLocation=local");
		let tags = readTagSpecifications(params, ["image", "snapshot"]);
		checkName(call, name);
		let instance = findInstance(call, instanceId);
		checkInstance(instance);
		let disks = disksOf(call, instance);
		for (let { volume } of disks) volume !== void 0 && checkVolume(call, volume);
		let image = makeImage(call, instance, name, disks, tags("image"), tags("snapshot"));
		enterImage(account, region, image);
		!noReboot && instance.state === "running" && region.reboots.push({
			at: now,
			region: region.name,
			instanceId,
			imageId: image.imageId
		});
		let failure;
		for (let effect of call.effects) "imageFails" in effect && (failure = effect.imageFails);
		region.schedule.add(now + account.settings.imageReadyMs, (at) => settleImage(region, image, at, failure));
		return leaf("imageId", image.imageId);
	}
};
function protectionText(image, now) {
	if (image.protection !== "disabled") return image.protection;
	if (image.cooldownUntil !== void 0 && image.cooldownUntil > now) return `disabled after ${new Date(image.cooldownUntil).toISOString()}`;
	return "disabled";
}
function isProtected(image, now) {
	return protectionText(image, now) !== "disabled";
}
function deviceXml(device, withSnapshot) {
	return leaf("deviceName", device.deviceName) + node("ebs", (withSnapshot ? leaf("snapshotId", device.snapshotId) : "") + leaf("volumeSize", device.size) + leaf("deleteOnTermination", device.deleteOnTermination) + leaf("volumeType", device.type) + leaf("encrypted", device.encrypted));
}
function imageXml(image, now, pendingShowsSnapshots) {
	let withSnapshots = image.state !== "pending" || pendingShowsSnapshots;
	return leaf("imageId", image.imageId) + leaf("imageLocation", `${image.ownerId}/${image.name}`) + leaf("imageState", image.state) + leaf("imageOwnerId", image.ownerId) + leaf("imageOwnerAlias", image.ownerAlias) + leaf("creationDate", instant(image.createdAt)) + leaf("isPublic", image.public) + leaf("architecture", image.architecture) + leaf("imageType", "machine") + leaf("platform", image.platform) + leaf("platformDetails", image.platform === "windows" ? "Windows" : "Linux/UNIX") + leaf("usageOperation", image.platform === "windows" ? "RunInstances:0002" : "RunInstances") + leaf("name", image.name) + leaf("description", image.description) + leaf("rootDeviceType", image.rootDeviceType) + leaf("rootDeviceName", image.rootDeviceName) + items("blockDeviceMapping", image.devices, (device) => deviceXml(device, withSnapshots)) + leaf("virtualizationType", "hvm") + leaf("hypervisor", "xen") + leaf("enaSupport", !0) + (image.stateReason === void 0 ? "" : node("stateReason", leaf("code", image.stateReason.code) + leaf("message", image.stateReason.message))) + leaf("sourceInstanceId", image.sourceInstanceId) + leaf("sourceImageId", image.sourceImageId) + leaf("sourceImageRegion", image.sourceImageRegion) + leaf("deprecationTime", instant(image.deprecatedAt)) + leaf("lastLaunchedTime", instant(image.lastLaunchedAt)) + leaf("deregistrationProtection", protectionText(image, now)) + tagSet(image.tags);
}
function scripted(call, snapshotId) {
	for (let effect of call.effects) {
		if (!("snapshotResult" in effect)) continue;
		let { snapshotId: only, code } = effect.snapshotResult;
		if (only === void 0 || only === snapshotId) return code;
	}
}
function deleteOne(call, snapshotId) {
	let { region } = call;
	let snapshot = region.snapshots.get(snapshotId);
	if (snapshot === void 0 || snapshot.deleteWhenDone) return;
	if (region.imageIdsBySnapshot.has(snapshotId)) return "skipped";
	let code = scripted(call, snapshotId);
	if (code !== void 0 && code !== "success") return code;
	if (snapshot.locked || snapshot.managedByBackup) return "client-error";
	removeSnapshot(region, snapshot);
	return "success";
}
function deleteSnapshots(call, image) {
	let results = [];
	for (let { snapshotId } of image.devices) {
		let code = snapshotId === void 0 ? void 0 : deleteOne(call, snapshotId);
		snapshotId !== void 0 && code !== void 0 && results.push([snapshotId, code]);
	}
	return items("deleteSnapshotResultSet", results, ([id, code]) => leaf("snapshotId", id) + leaf("returnCode", code));
}
const DeregisterImage = {
	parameters: ["ImageId", "DeleteAssociatedSnapshots"],
	run(call) {
		let { account, region, params, now } = call;
		let image = findOwnImage(call, params.required("ImageId"));
		let withSnapshots = params.flag("DeleteAssociatedSnapshots") ?? !1;
		if (isProtected(image, now)) throw new ServiceError("OperationNotPermitted", `Deregistration protection is on for the image '${image.imageId}'`);
		if (image.managedByBackup) throw new ServiceError("InvalidParameterValue", `The image '${image.imageId}' is managed by AWS Backup`);
		removeImage(account, region, image);
		return leaf("return", !0) + (withSnapshots ? deleteSnapshots(call, image) : "");
	}
};
function share(image, grants, on) {
	for (let grant of grants) {
		let group = grant.text("Group");
		let user = grant.text("UserId");
		if (group !== void 0 && group !== "all") throw invalidValue(`'${group}' is not a group; only 'all' is`);
		if (user !== void 0 && !/^[0-9]{12}$/.test(user)) throw new ServiceError("InvalidUserID.Malformed", `Invalid user id: "${user}"`);
		group === "all" && (image.public = on);
		user !== void 0 && on && image.sharedWith.add(user);
		user !== void 0 && !on && image.sharedWith.delete(user);
	}
}
function shareOld(call, image) {
	let { params } = call;
	let operation = params.text("OperationType");
	let users = params.texts("UserId");
	let groups = params.texts("UserGroup");
	if (users.length === 0 && groups.length === 0) return;
	if (operation !== "add" && operation !== "remove") throw invalidValue("OperationType is 'add' or 'remove'");
	if (groups.some((group) => group !== "all")) throw invalidValue("UserGroup can only be 'all'");
	let on = operation === "add";
	groups.length > 0 && (image.public = on);
	for (let user of users) on ? image.sharedWith.add(user) : image.sharedWith.delete(user);
}
const ModifyImageAttribute = {
	parameters: [
		"ImageId",
		"Attribute",
		"OperationType",
		"UserId.N",
		"UserGroup.N",
		"Value",
		"Description.Value",
		"LaunchPermission.Add.N.Group",
		"LaunchPermission.Add.N.UserId",
		"LaunchPermission.Remove.N.Group",
		"LaunchPermission.Remove.N.UserId"
	],
	unmodelled: [
		"ProductCode",
		"OrganizationArn",
		"OrganizationalUnitArn",
		"ImdsSupport"
	],
	run(call) {
		let { params } = call;
		let image = findOwnImage(call, params.required("ImageId"));
		if (image.state === "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is disabled`);
		let attribute = params.text("Attribute");
		let permission = params.group("LaunchPermission");
		share(image, permission?.groups("Add") ?? [], !0);
		share(image, permission?.groups("Remove") ?? [], !1);
		shareOld(call, image);
		let description = params.group("Description")?.text("Value") ?? (attribute === "description" ? params.text("Value") : void 0);
		description !== void 0 && (image.description = description);
		return leaf("return", !0);
	}
};
const EnableImageDeregistrationProtection = {
	parameters: ["ImageId", "WithCooldown"],
	run(call) {
		let image = findOwnImage(call, call.params.required("ImageId"));
		image.protection = call.params.flag("WithCooldown") === !0 ? "enabled-with-cooldown" : "enabled-without-cooldown";
		delete image.cooldownUntil;
		return leaf("return", image.protection);
	}
};
const DisableImageDeregistrationProtection = {
	parameters: ["ImageId"],
	run(call) {
		let image = findOwnImage(call, call.params.required("ImageId"));
		image.protection === "enabled-with-cooldown" && (image.cooldownUntil = call.now + 864e5);
		image.protection = "disabled";
		return leaf("return", protectionText(image, call.now));
	}
};
const DisableImage = {
	parameters: ["ImageId"],
	run(call) {
		let image = findOwnImage(call, call.params.required("ImageId"));
		if (image.state !== "available" && image.state !== "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is ${image.state}`);
		image.state = "disabled";
		image.public = !1;
		image.sharedWith.clear();
		return leaf("return", !0);
	}
};
const EnableImage = {
	parameters: ["ImageId"],
	run(call) {
		let image = findOwnImage(call, call.params.required("ImageId"));
		if (image.state !== "available" && image.state !== "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is ${image.state}`);
		image.state = "available";
		return leaf("return", !0);
	}
};
function createSchedule() {
	let waiting = [];
	let head = 0;
	return {
		add(at, run) {
			let low = head;
			let high = waiting.length;
			for (; low < high;) {
				let middle = low + high >>> 1;
				(waiting[middle]?.at ?? 0) <= at ? low = middle + 1 : high = middle;
			}
			waiting.splice(low, 0, {
				at,
				run
			});
		},
		runDue(now) {
			for (let due = waiting[head]; due !== void 0 && due.at <= now; due = waiting[head]) {
				head += 1;
				due.run(due.at);
			}
			if (head > 512 && head * 2 > waiting.length) {
				waiting = waiting.slice(head);
				head = 0;
			}
		}
	};
}
function createRegion(name, optInStatus, condition) {
	return {
		name,
		optInStatus,
		condition,
		instances: new Map(),
		volumes: new Map(),
		images: new Map(),
		snapshots: new Map(),
		launchTemplates: new Map(),
		launchTemplateIds: new Map(),
		imageIdsByName: new Map(),
		heldNames: new Map(),
		imageIdsBySnapshot: new Map(),
		instanceIdsByImage: new Map(),
		deregistered: new Map(),
		references: [],
		reboots: [],
		schedule: createSchedule()
	};
}
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("us-gov-")) return "aws-us-gov";
	if (region.startsWith("eusc-")) return "aws-eusc";
	return "aws";
}
const kept = 1e3;
function createPages() {
	let listings = new Map();
	let last = 0;
	return {
		keep(listing) {
			last += 1;
			listings.set(last, listing);
			listings.size > kept && listings.delete(last - kept);
			return last;
		},
		find: (number) => listings.get(number)
	};
}
function sizeOf({ params, least, idsParameter }) {
	let size = params.integer("MaxResults");
	if ((size !== void 0 || params.text("NextToken") !== void 0) && idsParameter !== void 0 && params.texts(idsParameter).length > 0) throw new ServiceError("InvalidParameterCombination", `The parameter ${idsParameter} cannot be used with the parameter maxResults`);
	if (size !== void 0 && size < least) throw invalidValue(`Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than ${least}.`);
	return size;
}
function keyOf(request) {
	let names = Object.keys(request.flat).filter((name) => name !== "NextToken" && name !== "MaxResults");
	return JSON.stringify([
		request.action,
		request.region,
		names.sort().map((name) => [name, request.flat[name]])
	]);
}
function writeToken({ number, offset, afterEmpty }) {
	return Buffer.from(`page/${number}/${offset}/${+!!afterEmpty}`).toString("base64url");
}
function readToken(token) {
	let [, number, offset, mark] = /^page\/([0-9]+)\/([0-9]+)\/([01])$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
	return {
		number: Number(number),
		offset: Number(offset),
		afterEmpty: mark === "1"
	};
}
function resume(request, place) {
	let found = request.pages.find(place.number);
	if (found === void 0 || found.key !== keyOf(request) || request.now - found.at > 864e5) throw invalidValue("The NextToken is invalid");
	return found;
}
function takePage(request, list) {
	let asked = sizeOf(request);
	let token = request.params.text("NextToken");
	let listing;
	let place;
	if (token === void 0) {
		let ids = list();
		if (asked === void 0) return { ids };
		listing = {
			ids,
			key: keyOf(request),
			at: request.now,
			size: asked
		};
		place = {
			number: 0,
			offset: 0,
			afterEmpty: !1
		};
	} else {
		place = readToken(token);
		listing = resume(request, place);
	}
	let number = () => place.number === 0 ? request.pages.keep(listing) : place.number;
	if (request.style === "empty" && !place.afterEmpty && listing.ids.length > 0) return {
		ids: [],
		nextToken: writeToken({
			number: number(),
			offset: place.offset,
			afterEmpty: !0
		})
	};
	let full = Math.min(asked ?? listing.size, 1e3);
	let size = request.style === "short" ? Math.max(1, Math.ceil(full * request.random())) : full;
	let end = place.offset + size;
	let ids = listing.ids.slice(place.offset, end);
	if (end >= listing.ids.length) return { ids };
	return {
		ids,
		nextToken: writeToken({
			number: number(),
			offset: end,
			afterEmpty: !1
		})
	};
}
function answerListing(call, listing) {
	let { account, region, action, flat, params, now } = call;
	let page = takePage({
		action,
		region: region.name,
		flat,
		params,
		now,
		style: account.settings.pages,
		pages: account.pages,
		random: account.random,
		least: listing.least,
		...listing.idsParameter === void 0 ? {} : { idsParameter: listing.idsParameter }
	}, () => listing.list());
	let entries = [];
	for (let id of page.ids) {
		let entry = listing.find(id);
		entry !== void 0 && entries.push(entry);
	}
	return listing.render(entries) + leaf("nextToken", page.nextToken);
}
const types = [
	"ec2:Instance",
	"ec2:LaunchTemplate",
	"ssm:Parameter",
	"imagebuilder:ImageRecipe",
	"imagebuilder:ContainerRecipe"
];
const states = [
	"pending",
	"running",
	"shutting-down",
	"terminated",
	"stopping",
	"stopped"
];
function readType(group) {
	let named = group.required("ResourceType");
	let type = types.find((entry) => entry === named);
	if (type === void 0) throw invalidValue(`Value (${named}) for parameter ResourceType is invalid.`);
	return type;
}
function readDepth(values) {
	let depth = Number(values[0]);
	if (values.length !== 1 || !Number.isInteger(depth) || depth < 1 || depth > 1e4) throw invalidValue(`version-depth takes one whole number from 1 to 10000, not '${values.join(", ")}'`);
	return depth;
}
function image_references_readScope(params) {
	let groups = params.groups("ResourceType");
	let all = params.flag("IncludeAllResourceTypes") === !0;
	if (!all && groups.length === 0) throw new ServiceError("MissingParameter", "Either IncludeAllResourceTypes or ResourceTypes must be specified.");
	let wanted = new Set(all ? types : []);
	let named = new Set(states);
	let depth = 10;
	for (let group of groups) {
		let type = readType(group);
		wanted.add(type);
		for (let option of group.groups("ResourceTypeOption")) {
			let name = option.required("OptionName");
			let values = option.texts("OptionValue");
			if (name === "state-name" && type === "ec2:Instance") {
				let odd = values.find((value) => !states.includes(value));
				if (odd !== void 0 || values.length === 0) throw invalidValue(`'${odd ?? ""}' is not a state of an instance`);
				named = new Set(values);
			} else if (name === "version-depth" && type === "ec2:LaunchTemplate") depth = readDepth(values);
			else throw invalidValue(`The option '${name}' is not valid for ${type}`);
		}
	}
	return {
		types: wanted,
		states: named,
		depth
	};
}
function names(template, imageId, depth) {
	return template.versions.slice(-depth).some((version) => version.imageId === imageId);
}
function referencesOf({ account, region }, imageId, scope) {
	let found = [];
	let arn = (rest) => `arn:${partitionOf(region.name)}:ec2:${region.name}:${account.accountId}:${rest}`;
	let add = (type, text) => found.push(`${imageId} ${type} ${text}`);
	if (scope.types.has("ec2:Instance")) for (let id of region.instanceIdsByImage.get(imageId) ?? []) scope.states.has(region.instances.get(id)?.state ?? "") && add("ec2:Instance", arn(`instance/${id}`));
	if (scope.types.has("ec2:LaunchTemplate")) for (let template of region.launchTemplates.values()) names(template, imageId, scope.depth) && add("ec2:LaunchTemplate", arn(`launch-template/${template.launchTemplateId}`));
	for (let reference of region.references) reference.imageId === imageId && scope.types.has(reference.resourceType) && add(reference.resourceType, reference.arn);
	return found;
}
const DescribeImageReferences = {
	parameters: [
		"ImageId.N",
		"IncludeAllResourceTypes",
		"ResourceType.N.ResourceType",
		"ResourceType.N.ResourceTypeOption.N.OptionName",
		"ResourceType.N.ResourceTypeOption.N.OptionValue.N",
		"MaxResults",
		"NextToken"
	],
	run(call) {
		let { params, region } = call;
		let ids = [...new Set(params.texts("ImageId"))];
		if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ImageId");
		if (ids.length > 10) throw invalidValue(`ImageId takes at most 10 ids; the request has ${ids.length}`);
		let scope = image_references_readScope(params);
		let absent = ids.filter((id) => {
			let image = region.images.get(id);
			return image === void 0 || !seesImage(call, image);
		});
		if (absent.length > 0) throw missing("image", absent);
		return answerListing(call, {
			least: 5,
			list: () => ids.flatMap((id) => referencesOf(call, id, scope)),
			find: (entry) => entry.split(" "),
			render: (references) => items("imageReferenceSet", references, ([imageId, resourceType, arn]) => leaf("imageId", imageId) + leaf("resourceType", resourceType) + leaf("arn", arn))
		});
	}
};
function compilePattern(value) {
	let literal = "";
	let source = "";
	let wild = !1;
	for (let i = 0; i < value.length; i += 1) {
		let char = value.charAt(i);
		if (char === "*" || char === "?") {
			wild = !0;
			source += char === "*" ? ".*" : ".?";
			continue;
		}
		if (char === "\\" && i + 1 < value.length) {
			i += 1;
			char = value.charAt(i);
		}
		literal += char;
		source += char.replace(/[.+^${}()|[\]\\/*?-]/, "\\$&");
	}
	if (!wild) return {
		exact: literal,
		test: (text) => text === literal
	};
	let regex = RegExp(`^${source}$`, "s");
	return {
		exact: void 0,
		test: (text) => regex.test(text)
	};
}
function fieldOf(table, name) {
	if (name.startsWith("tag:")) {
		let key = name.slice(4);
		return (entry) => table.tags(entry).get(key);
	}
	if (name === "tag-key") return (entry) => [...table.tags(entry).keys()];
	let field = Object.hasOwn(table.fields, name) ? table.fields[name] : void 0;
	if (field !== void 0) return field;
	if (table.unmodelled?.some((entry) => entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : name === entry)) throw notModelled(`The filter '${name}'`);
	throw invalidValue(`The filter '${name}' is invalid`);
}
function holds({ field, exact, wild }, entry) {
	let value = field(entry);
	if (value === void 0) return !1;
	let fits = (text) => exact.has(text) || wild.some((pattern) => pattern.test(text));
	return typeof value == "string" ? fits(value) : value.some(fits);
}
function readFilters(params, table) {
	let groups = params.groups("Filter");
	let values = 0;
	let conditions = groups.map((group) => {
		let name = group.required("Name");
		let field = fieldOf(table, name);
		let texts = group.texts("Value");
		if (texts.length === 0) throw invalidValue(`The filter '${name}' needs a value`);
		for (let text of texts) if (text.length > 255) throw invalidValue(`A value of the filter '${name}' is over 255 characters`);
		values += texts.length;
		let patterns = texts.map(compilePattern);
		return {
			name,
			field,
			exact: new Set(patterns.flatMap((pattern) => pattern.exact ?? [])),
			wild: patterns.filter((pattern) => pattern.exact === void 0)
		};
	});
	if (groups.length > 50 || values > 200) throw new ServiceError("FilterLimitExceeded", "The request uses too many filters or too many filter values.");
	return {
		matches: (entry) => conditions.every((condition) => holds(condition, entry)),
		exact(name) {
			let found = conditions.find((condition) => condition.name === name);
			return found === void 0 || found.wild.length > 0 ? void 0 : [...found.exact];
		}
	};
}
const filters = {
	fields: {
		architecture: (image) => image.architecture,
		"block-device-mapping.delete-on-termination": (image) => image.devices.map((device) => String(device.deleteOnTermination)),
		"block-device-mapping.device-name": (image) => image.devices.map((device) => device.deviceName),
		"block-device-mapping.encrypted": (image) => image.devices.map((device) => String(device.encrypted)),
		"block-device-mapping.snapshot-id": (image) => image.devices.map((device) => device.snapshotId ?? ""),
		"block-device-mapping.volume-size": (image) => image.devices.map((device) => String(device.size)),
		"block-device-mapping.volume-type": (image) => image.devices.map((device) => device.type),
		"creation-date": (image) => instant(image.createdAt),
		description: (image) => image.description,
		"ena-support": () => "true",
		hypervisor: () => "xen",
		"image-id": (image) => image.imageId,
		"image-type": () => "machine",
		"is-public": (image) => String(image.public),
		name: (image) => image.name,
		"owner-alias": (image) => image.ownerAlias,
		"owner-id": (image) => image.ownerId,
		platform: (image) => image.platform,
		"root-device-name": (image) => image.rootDeviceName,
		"root-device-type": (image) => image.rootDeviceType,
		"source-image-id": (image) => image.sourceImageId,
		"source-image-region": (image) => image.sourceImageRegion,
		"source-instance-id": (image) => image.sourceInstanceId,
		state: (image) => image.state,
		"state-reason-code": (image) => image.stateReason?.code,
		"state-reason-message": (image) => image.stateReason?.message,
		"virtualization-type": () => "hvm"
	},
	tags: (image) => image.tags,
	unmodelled: [
		"boot-mode",
		"free-tier-eligible",
		"image-allowed",
		"image-watermark.*",
		"instance-type-specification.*",
		"kernel-id",
		"manifest-location",
		"product-code*",
		"public-ssm-parameter-name",
		"ramdisk-id",
		"scan-result.*",
		"sriov-net-support"
	]
};
const aliases = new Set([
	"amazon",
	"aws-marketplace",
	"aws-backup-vault"
]);
function readOwners(call) {
	let owners = call.params.texts("Owner");
	if (owners.length === 0) return () => !0;
	let ids = new Set();
	for (let owner of owners) if (owner === "self") ids.add(call.account.accountId);
	else if (/^[0-9]{12}$/.test(owner) || aliases.has(owner)) ids.add(owner);
	else throw new ServiceError("InvalidUserID.Malformed", `Invalid user id: "${owner}"`);
	return (ownerId, alias) => ids.has(ownerId) || alias !== void 0 && ids.has(alias);
}
const DescribeImages = {
	parameters: [
		"ImageId.N",
		"Owner.N",
		"ExecutableBy.N",
		"IncludeDeprecated",
		"IncludeDisabled",
		...listingParameters
	],
	run(call) {
		let { region, params, account, now } = call;
		let ids = readIds(call, "ImageId");
		let selection = readFilters(params, filters);
		let isOwner = readOwners(call);
		let executors = params.texts("ExecutableBy");
		let withDisabled = params.flag("IncludeDisabled") === !0;
		let withDeprecated = params.flag("IncludeDeprecated") === !0;
		let { accountId, settings } = account;
		let launchable = (image) => executors.length === 0 || executors.some((by) => by === "all" ? image.public : by === "self" ? image.ownerId !== accountId && image.sharedWith.has(accountId) : image.sharedWith.has(by));
		let belongs = (image) => seesImage(call, image) && (withDisabled || image.state !== "disabled") && (withDeprecated || image.ownerId === accountId || image.deprecatedAt === void 0 || image.deprecatedAt > now) && isOwner(image.ownerId, image.ownerAlias) && launchable(image) && selection.matches(image);
		let candidates = () => {
			if (ids.length > 0) return ids;
			let byId = selection.exact("image-id");
			if (byId !== void 0) return new Set(byId);
			let bySnapshot = selection.exact("block-device-mapping.snapshot-id");
			if (bySnapshot !== void 0) return new Set(bySnapshot.flatMap((id) => [...region.imageIdsBySnapshot.get(id) ?? []]));
			let names = selection.exact("name");
			if (names !== void 0 && params.texts("Owner").every((owner) => owner === "self") && params.texts("Owner").length > 0) return new Set(names.flatMap((name) => region.imageIdsByName.get(name) ?? []));
			return region.images.keys();
		};
		return answerListing(call, {
			least: 1,
			idsParameter: "ImageId",
			list() {
				let absent = ids.filter((id) => {
					let image = region.images.get(id);
					return image === void 0 ? !region.deregistered.has(id) : !seesImage(call, image);
				});
				if (absent.length > 0) throw missing("image", absent);
				let found = [];
				for (let id of candidates()) {
					let image = region.images.get(id);
					image !== void 0 && belongs(image) && found.push(id);
				}
				return found;
			},
			find: (id) => region.images.get(id),
			render: (images) => items("imagesSet", images, (image) => imageXml(image, now, settings.pendingImagesShowSnapshots))
		});
	}
};
function attach(context, region, instanceId, seed, deviceName, attachedAt) {
	let volumeId = seed.id ?? context.ids.resource("vol");
	let volume = region.volumes.get(volumeId);
	if (volume === void 0) {
		volume = {
			volumeId,
			size: seed.size ?? 8,
			type: seed.type ?? "gp3",
			encrypted: seed.encrypted ?? !1,
			multiAttach: seed.multiAttach ?? !1,
			createdAt: attachedAt,
			tags: new Map(Object.entries(seed.tags ?? {})),
			attachments: [],
			pendingSnapshots: 0
		};
		region.volumes.set(volumeId, volume);
	}
	let deleteOnTermination = seed.deleteOnTermination ?? !0;
	volume.attachments.push({
		instanceId,
		deviceName,
		deleteOnTermination,
		attachedAt
	});
	return {
		deviceName,
		volumeId,
		deleteOnTermination,
		attachedAt
	};
}
function addInstance(context, region, seed) {
	let now = context.clock.now();
	let instanceId = seed.id ?? context.ids.resource("i");
	if (region.instances.has(instanceId)) throw TypeError(`The instance ${instanceId} is there already.`);
	let launchedAt = seed.launchedAt === void 0 ? now - 864e5 : instantOf(seed.launchedAt);
	let state = seed.state ?? "running";
	let rootDeviceType = seed.rootDeviceType ?? "ebs";
	let rootDeviceName = seed.rootDeviceName ?? "/dev/xvda";
	let volumes = state === "terminated" ? [] : seed.volumes ?? (rootDeviceType === "ebs" ? [{}] : []);
	let instance = {
		instanceId,
		reservationId: seed.reservationId ?? context.ids.resource("r"),
		region: region.name,
		state,
		tags: new Map(Object.entries(seed.tags ?? {})),
		imageId: seed.imageId ?? "ami-0123456789abcdef0",
		instanceType: seed.instanceType ?? "t3.micro",
		architecture: seed.architecture ?? "x86_64",
		rootDeviceType,
		rootDeviceName,
		devices: volumes.map((volume, index) => {
			let isRoot = index === 0 && rootDeviceType === "ebs";
			let name = volume.deviceName ?? (isRoot ? rootDeviceName : `/dev/sd${String.fromCharCode(102 + index - 1)}`);
			return attach(context, region, instanceId, volume, name, launchedAt);
		}),
		launchedAt,
		hibernation: seed.hibernation ?? !1,
		availabilityZone: `${region.name}a`,
		...seed.operator === void 0 ? {} : { operator: seed.operator },
		...seed.platform === void 0 ? {} : { platform: seed.platform },
		...seed.lifecycle === void 0 ? {} : { lifecycle: seed.lifecycle }
	};
	region.instances.set(instanceId, instance);
	context_link(region.instanceIdsByImage, instance.imageId, instanceId);
	if (state === "terminated") {
		instance.terminatedAt = seed.terminatedAt === void 0 ? now : instantOf(seed.terminatedAt);
		forgetLater(context, region, instance);
	}
	return instance;
}
function forgetLater(context, region, instance) {
	let at = (instance.terminatedAt ?? context.clock.now()) + context.settings.terminatedSeconds * 1e3;
	region.schedule.add(at, () => {
		region.instances.delete(instance.instanceId);
		unlink(region.instanceIdsByImage, instance.imageId, instance.instanceId);
	});
}
function releaseVolumes(region, instance) {
	for (let device of instance.devices) {
		let volume = region.volumes.get(device.volumeId);
		if (volume === void 0) continue;
		volume.attachments = volume.attachments.filter((entry) => entry.instanceId !== instance.instanceId);
		device.deleteOnTermination && volume.attachments.length === 0 && region.volumes.delete(device.volumeId);
	}
	instance.devices = [];
}
function setInstanceState(context, region, instance, state) {
	if (instance.state === state) return;
	instance.state = state;
	if (state !== "terminated") return;
	instance.terminatedAt = context.clock.now();
	releaseVolumes(region, instance);
	forgetLater(context, region, instance);
}
const stateCodes = {
	pending: 0,
	running: 16,
	"shutting-down": 32,
	terminated: 48,
	stopping: 64,
	stopped: 80
};
function stateCode(state) {
	return stateCodes[state];
}
function stateXml(name, state) {
	return node(name, leaf("code", stateCodes[state]) + leaf("name", state));
}
function instanceXml(instance) {
	let devices = items("blockDeviceMapping", instance.devices, (device) => leaf("deviceName", device.deviceName) + node("ebs", leaf("volumeId", device.volumeId) + leaf("status", "attached") + leaf("attachTime", instant(device.attachedAt)) + leaf("deleteOnTermination", device.deleteOnTermination)));
	return leaf("instanceId", instance.instanceId) + leaf("imageId", instance.imageId) + stateXml("instanceState", instance.state) + leaf("instanceType", instance.instanceType) + leaf("launchTime", instant(instance.launchedAt)) + node("placement", leaf("availabilityZone", instance.availabilityZone) + leaf("tenancy", "default")) + leaf("platform", instance.platform) + leaf("architecture", instance.architecture) + leaf("rootDeviceType", instance.rootDeviceType) + leaf("rootDeviceName", instance.rootDeviceName) + devices + leaf("virtualizationType", "hvm") + leaf("hypervisor", "xen") + leaf("instanceLifecycle", instance.lifecycle) + leaf("keyName", instance.keyName) + node("hibernationOptions", leaf("configured", instance.hibernation)) + (instance.operator === void 0 ? node("operator", leaf("managed", !1)) : node("operator", leaf("managed", !0) + leaf("principal", instance.operator))) + tagSet(instance.tags);
}
function targets(call) {
	let ids = readIds(call, "InstanceId");
	if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter InstanceId");
	let absent = ids.filter((id) => !call.region.instances.has(id));
	if (absent.length > 0) throw missing("instance", absent);
	return ids.flatMap((id) => call.region.instances.get(id) ?? []);
}
function change(call, from, to) {
	let instances = targets(call);
	for (let { instanceId, state, operator } of instances) {
		if (operator !== void 0) throw new ServiceError("OperationNotPermitted", `The instance '${instanceId}' is managed by ${operator}`);
		if (state !== to && !from.includes(state)) throw new ServiceError("IncorrectInstanceState", `The instance '${instanceId}' is not in a state from which it can be ${to}.`);
	}
	let before = instances.map((instance) => [instance, instance.state]);
	for (let instance of instances) setInstanceState(call.account, call.region, instance, to);
	return items("instancesSet", before, ([instance, previous]) => leaf("instanceId", instance.instanceId) + stateXml("currentState", instance.state) + stateXml("previousState", previous));
}
const StartInstances = {
	parameters: ["InstanceId.N"],
	unmodelled: ["AdditionalInfo"],
	run: (call) => change(call, ["stopped", "running"], "running")
};
const StopInstances = {
	parameters: [
		"InstanceId.N",
		"Force",
		"SkipOsShutdown"
	],
	unmodelled: ["Hibernate"],
	run: (call) => change(call, ["running", "stopping"], "stopped")
};
const TerminateInstances = {
	parameters: [
		"InstanceId.N",
		"Force",
		"SkipOsShutdown"
	],
	run: (call) => change(call, [
		"pending",
		"running",
		"stopping",
		"stopped",
		"shutting-down"
	], "terminated")
};
const instances_filters = {
	fields: {
		architecture: (instance) => instance.architecture,
		"availability-zone": (instance) => instance.availabilityZone,
		"block-device-mapping.device-name": (instance) => instance.devices.map((device) => device.deviceName),
		"block-device-mapping.volume-id": (instance) => instance.devices.map((device) => device.volumeId),
		"hibernation-options.configured": (instance) => String(instance.hibernation),
		"image-id": (instance) => instance.imageId,
		"instance-id": (instance) => instance.instanceId,
		"instance-lifecycle": (instance) => instance.lifecycle,
		"instance-state-code": (instance) => String(stateCode(instance.state)),
		"instance-state-name": (instance) => instance.state,
		"instance-type": (instance) => instance.instanceType,
		"key-name": (instance) => instance.keyName,
		"launch-time": (instance) => instant(instance.launchedAt),
		"operator.managed": (instance) => String(instance.operator !== void 0),
		"operator.principal": (instance) => instance.operator,
		platform: (instance) => instance.platform,
		"reservation-id": (instance) => instance.reservationId,
		"root-device-name": (instance) => instance.rootDeviceName,
		"root-device-type": (instance) => instance.rootDeviceType,
		hypervisor: () => "xen",
		"virtualization-type": () => "hvm"
	},
	tags: (instance) => instance.tags,
	unmodelled: "affinity,availability-zone-id,block-device-mapping.attach-time,block-device-mapping.delete-on-termination,block-device-mapping.status,boot-mode,capacity-reservation-*,client-token,current-instance-boot-mode,dns-name,ebs-optimized,ena-support,enclave-options.enabled,host-id,iam-instance-profile.*,instance.group-*,ip-address,ipv6-address,kernel-id,launch-index,maintenance-options.*,metadata-options.*,monitoring-state,network-interface.*,network-performance-options.*,outpost-arn,owner-id,placement-*,platform-details,private-dns-name*,private-ip-address,product-code*,ramdisk-id,reason,requester-id,source-dest-check,spot-instance-request-id,state-reason-*,subnet-id,tenancy,tpm-support,usage-operation*,vpc-id".split(",")
};
function reservationsXml(call, instances) {
	let reservations = new Map();
	for (let instance of instances) {
		let group = reservations.get(instance.reservationId);
		group === void 0 ? reservations.set(instance.reservationId, [instance]) : group.push(instance);
	}
	return items("reservationSet", reservations, ([reservationId, group]) => leaf("reservationId", reservationId) + leaf("ownerId", call.account.accountId) + "<groupSet/>" + items("instancesSet", group, instanceXml));
}
const DescribeInstances = {
	parameters: [
		"InstanceId.N",
		"IncludeManagedResources",
		...listingParameters
	],
	run(call) {
		let { region, params, account } = call;
		let ids = readIds(call, "InstanceId");
		let selection = readFilters(params, instances_filters);
		let managed = params.flag("IncludeManagedResources") ?? !account.settings.hideManagedInstances;
		let seen = (instance) => instance !== void 0 && (managed || instance.operator === void 0);
		return answerListing(call, {
			least: 5,
			idsParameter: "InstanceId",
			list() {
				let absent = ids.filter((id) => !seen(region.instances.get(id)));
				if (absent.length > 0) throw missing("instance", absent);
				let candidates = ids.length > 0 ? ids : selection.exact("instance-id") ?? region.instances.keys();
				let found = [];
				for (let id of new Set(candidates)) {
					let instance = region.instances.get(id);
					instance !== void 0 && seen(instance) && selection.matches(instance) && found.push(id);
				}
				return found;
			},
			find: (id) => region.instances.get(id),
			render: (instances) => reservationsXml(call, instances)
		});
	}
};
function addLaunchTemplate(context, region, seed) {
	let now = context.clock.now();
	if (region.launchTemplateIds.has(seed.name)) throw TypeError(`The launch template "${seed.name}" is there already.`);
	let template = {
		launchTemplateId: seed.id ?? context.ids.resource("lt"),
		region: region.name,
		name: seed.name,
		createdAt: now,
		defaultVersion: seed.defaultVersion ?? 1,
		tags: new Map(Object.entries(seed.tags ?? {})),
		versions: seed.versions.map((version, index) => ({
			...version,
			number: index + 1,
			createdAt: now
		}))
	};
	region.launchTemplates.set(template.launchTemplateId, template);
	region.launchTemplateIds.set(template.name, template.launchTemplateId);
	return template;
}
const dataParameters = ["LaunchTemplateData.ImageId", "LaunchTemplateData.InstanceType"];
function readContent({ params }, base = {}) {
	let data = params.group("LaunchTemplateData");
	if (data === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter LaunchTemplateData");
	let imageId = data.text("ImageId") ?? base.imageId;
	let instanceType = data.text("InstanceType") ?? base.instanceType;
	let description = params.text("VersionDescription");
	return {
		...imageId === void 0 ? {} : { imageId },
		...instanceType === void 0 ? {} : { instanceType },
		...description === void 0 ? {} : { description }
	};
}
function templateXml({ principal }, template) {
	return node("launchTemplate", leaf("launchTemplateId", template.launchTemplateId) + leaf("launchTemplateName", template.name) + leaf("createTime", instant(template.createdAt)) + leaf("createdBy", principal.callerArn) + leaf("defaultVersionNumber", template.defaultVersion) + leaf("latestVersionNumber", template.versions.length) + tagSet(template.tags));
}
function versionXml({ principal }, template, version) {
	return node("launchTemplateVersion", leaf("launchTemplateId", template.launchTemplateId) + leaf("launchTemplateName", template.name) + leaf("versionNumber", version.number) + leaf("versionDescription", version.description) + leaf("createTime", instant(version.createdAt)) + leaf("createdBy", principal.callerArn) + leaf("defaultVersion", version.number === template.defaultVersion) + node("launchTemplateData", leaf("imageId", version.imageId) + leaf("instanceType", version.instanceType)));
}
function findTemplate({ region }, id, name) {
	let found = region.launchTemplates.get(id ?? region.launchTemplateIds.get(name ?? "") ?? "");
	if (found !== void 0) return found;
	if (id !== void 0) throw new ServiceError("InvalidLaunchTemplateId.NotFound", `The specified launch template, with template ID ${id}, does not exist.`);
	throw new ServiceError("InvalidLaunchTemplateName.NotFoundException", `The specified launch template, with template name ${name}, does not exist.`);
}
const CreateLaunchTemplate = {
	parameters: [
		"LaunchTemplateName",
		"VersionDescription",
		"ClientToken",
		...dataParameters,
		...tagSpecificationParameters
	],
	unmodelled: ["LaunchTemplateData", "Operator"],
	run(call) {
		let { account, region, params } = call;
		let name = params.required("LaunchTemplateName");
		let content = readContent(call);
		let tags = readTagSpecifications(params, ["launch-template"]);
		if (region.launchTemplateIds.has(name)) throw new ServiceError("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
		let template = addLaunchTemplate(account, region, {
			region: region.name,
			name,
			versions: [content]
		});
		for (let [key, value] of tags("launch-template")) template.tags.set(key, value);
		return templateXml(call, template);
	}
};
const CreateLaunchTemplateVersion = {
	parameters: [
		"LaunchTemplateId",
		"LaunchTemplateName",
		"SourceVersion",
		"VersionDescription",
		"ClientToken",
		...dataParameters
	],
	unmodelled: ["LaunchTemplateData", "ResolveAlias"],
	run(call) {
		let { params, now } = call;
		let template = findTemplate(call, params.text("LaunchTemplateId"), params.text("LaunchTemplateName"));
		let source = params.text("SourceVersion");
		let version = {
			...readContent(call, source === void 0 ? void 0 : findVersion(template, source)),
			number: template.versions.length + 1,
			createdAt: now
		};
		template.versions.push(version);
		return versionXml(call, template, version);
	}
};
function findVersion(template, version) {
	let number = version === "$Latest" ? template.versions.length : version === "$Default" ? template.defaultVersion : Number(version);
	let found = template.versions[number - 1];
	if (found === void 0) throw new ServiceError("InvalidLaunchTemplateId.VersionNotFound", `Could not find the version ${version} of ${template.name}`);
	return found;
}
function endpointOf(region) {
	return `ec2.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}
const regions_filters = {
	fields: {
		endpoint: (region) => endpointOf(region.name),
		"opt-in-status": (region) => region.optInStatus,
		"region-name": (region) => region.name
	},
	tags: () => new Map()
};
const DescribeRegions = {
	parameters: [
		"RegionName.N",
		"AllRegions",
		"Filter.N.Name",
		"Filter.N.Value.N"
	],
	run({ account, params }) {
		let names = new Set(params.texts("RegionName"));
		let selection = readFilters(params, regions_filters);
		for (let name of names) if (!account.regions.has(name)) throw invalidValue(`Invalid region provided: [${name}]`);
		let all = params.flag("AllRegions") === !0;
		return items("regionInfo", [...account.regions.values()].filter((region) => (all || region.optInStatus !== "not-opted-in") && (names.size === 0 || names.has(region.name)) && selection.matches(region)), ({ name, optInStatus }) => leaf("regionName", name) + leaf("regionEndpoint", endpointOf(name)) + leaf("optInStatus", optInStatus));
	}
};
function readVolumes({ params }) {
	let volumes = params.groups("BlockDeviceMapping").map((mapping) => {
		let ebs = mapping.group("Ebs");
		return {
			deviceName: mapping.required("DeviceName"),
			size: ebs?.integer("VolumeSize") ?? 8,
			type: ebs?.text("VolumeType") ?? "gp3",
			encrypted: ebs?.flag("Encrypted") ?? !1,
			deleteOnTermination: ebs?.flag("DeleteOnTermination") ?? !0
		};
	});
	volumes.some((volume) => volume.deviceName === "/dev/xvda") || volumes.unshift({ deviceName: "/dev/xvda" });
	return volumes;
}
function fromTemplate(call) {
	let group = call.params.group("LaunchTemplate");
	if (group === void 0) return {};
	return findVersion(findTemplate(call, group.text("LaunchTemplateId"), group.text("LaunchTemplateName")), group.text("Version") ?? "$Default");
}
const RunInstances = {
	parameters: [
		"ImageId",
		"InstanceType",
		"KeyName",
		"MinCount",
		"MaxCount",
		"ClientToken",
		"LaunchTemplate.LaunchTemplateId",
		"LaunchTemplate.LaunchTemplateName",
		"LaunchTemplate.Version",
		"BlockDeviceMapping.N.DeviceName",
		"BlockDeviceMapping.N.Ebs.DeleteOnTermination",
		"BlockDeviceMapping.N.Ebs.Encrypted",
		"BlockDeviceMapping.N.Ebs.VolumeSize",
		"BlockDeviceMapping.N.Ebs.VolumeType",
		...tagSpecificationParameters
	],
	unmodelled: "AdditionalInfo.BlockDeviceMapping.CapacityReservationSpecification.CpuOptions.CreditSpecification.DisableApiStop.DisableApiTermination.EbsOptimized.ElasticGpuSpecification.ElasticInferenceAccelerator.EnablePrimaryIpv6.EnclaveOptions.HibernationOptions.IamInstanceProfile.InstanceInitiatedShutdownBehavior.InstanceMarketOptions.Ipv6Address.Ipv6AddressCount.KernelId.LicenseSpecification.MaintenanceOptions.MetadataOptions.Monitoring.NetworkInterface.NetworkPerformanceOptions.Operator.Placement.PrivateDnsNameOptions.PrivateIpAddress.RamdiskId.SecondaryInterface.SecurityGroup.SecurityGroupId.SubnetId.UserData".split("."),
	run(call) {
		let { account, region, params, now } = call;
		let template = fromTemplate(call);
		let imageId = params.text("ImageId") ?? template.imageId;
		if (imageId === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ImageId");
		let least = params.integer("MinCount");
		let most = params.integer("MaxCount");
		if (least === void 0 || most === void 0 || least < 1 || most < least) throw invalidValue("MinCount and MaxCount must be whole numbers, 1 or more, and MaxCount not the smaller one");
		let image = region.images.get(imageId);
		if (image === void 0 && region.deregistered.has(imageId)) throw missing("image", [imageId]);
		if (image !== void 0 && !seesImage(call, image)) throw missing("image", [imageId]);
		if (image !== void 0 && image.state !== "available") throw new ServiceError("InvalidAMIID.Unavailable", `The image ID '${imageId}' is ${image.state}`);
		image !== void 0 && (image.lastLaunchedAt = now);
		let tags = readTagSpecifications(params, ["instance", "volume"]);
		let reservationId = account.ids.resource("r");
		let started = [];
		for (let i = 0; i < most; i += 1) {
			let instance = addInstance(account, region, {
				region: region.name,
				reservationId,
				imageId,
				instanceType: params.text("InstanceType") ?? template.instanceType ?? "m1.small",
				launchedAt: now,
				volumes: readVolumes(call).map((volume) => ({
					...volume,
					tags: Object.fromEntries(tags("volume"))
				})),
				tags: Object.fromEntries(tags("instance"))
			});
			let keyName = params.text("KeyName");
			keyName !== void 0 && (instance.keyName = keyName);
			started.push(instance);
		}
		return leaf("reservationId", reservationId) + leaf("ownerId", account.accountId) + "<groupSet/>" + items("instancesSet", started, instanceXml);
	}
};
function progressOf(snapshot) {
	return snapshot.state === "pending" ? "50%" : "100%";
}
const snapshots_filters = {
	fields: {
		description: (snapshot) => snapshot.description,
		encrypted: (snapshot) => String(snapshot.encrypted),
		"owner-id": (snapshot) => snapshot.ownerId,
		progress: progressOf,
		"snapshot-id": (snapshot) => snapshot.snapshotId,
		"start-time": (snapshot) => instant(snapshot.startedAt),
		status: (snapshot) => snapshot.state,
		"storage-tier": (snapshot) => snapshot.storageTier,
		"volume-id": (snapshot) => snapshot.volumeId,
		"volume-size": (snapshot) => String(snapshot.size)
	},
	tags: (snapshot) => snapshot.tags,
	unmodelled: ["owner-alias", "transfer-type"]
};
function snapshotXml(snapshot) {
	return leaf("snapshotId", snapshot.snapshotId) + leaf("volumeId", snapshot.volumeId) + leaf("status", snapshot.state) + leaf("startTime", instant(snapshot.startedAt)) + leaf("completionTime", instant(snapshot.completedAt)) + leaf("progress", progressOf(snapshot)) + leaf("ownerId", snapshot.ownerId) + leaf("volumeSize", snapshot.size) + leaf("fullSnapshotSizeInBytes", snapshot.fullSizeBytes) + leaf("description", snapshot.description) + leaf("encrypted", snapshot.encrypted) + leaf("storageTier", snapshot.storageTier) + tagSet(snapshot.tags);
}
const DescribeSnapshots = {
	parameters: [
		"SnapshotId.N",
		"Owner.N",
		"RestorableBy.N",
		...listingParameters
	],
	run(call) {
		let { account, region, params, now } = call;
		let ids = readIds(call, "SnapshotId");
		let selection = readFilters(params, snapshots_filters);
		let isOwner = readOwners(call);
		let restorers = params.texts("RestorableBy");
		let sees = (snapshot) => now >= snapshot.visibleAt && (snapshot.ownerId === account.accountId || snapshot.sharedWith.has(account.accountId) || snapshot.sharedWith.has("all"));
		let restorable = (snapshot) => restorers.length === 0 || restorers.some((by) => {
			let id = by === "self" ? account.accountId : by;
			return snapshot.ownerId === id || snapshot.sharedWith.has(id);
		});
		return answerListing(call, {
			least: 5,
			idsParameter: "SnapshotId",
			list() {
				let absent = ids.filter((id) => {
					let snapshot = region.snapshots.get(id);
					return snapshot === void 0 || !sees(snapshot);
				});
				if (absent.length > 0) throw missing("snapshot", absent);
				let candidates = ids.length > 0 ? ids : selection.exact("snapshot-id") ?? region.snapshots.keys();
				let found = [];
				for (let id of new Set(candidates)) {
					let snapshot = region.snapshots.get(id);
					if (snapshot === void 0 || !sees(snapshot) || !isOwner(snapshot.ownerId, void 0)) continue;
					restorable(snapshot) && selection.matches(snapshot) && found.push(id);
				}
				return found;
			},
			find: (id) => region.snapshots.get(id),
			render: (snapshots) => items("snapshotSet", snapshots, snapshotXml)
		});
	}
};
const DeleteSnapshot = {
	parameters: ["SnapshotId"],
	run(call) {
		let { region } = call;
		let snapshot = findOwnSnapshot(call, call.params.required("SnapshotId"));
		let { snapshotId } = snapshot;
		let [imageId] = region.imageIdsBySnapshot.get(snapshotId) ?? [];
		if (imageId !== void 0) throw new ServiceError("InvalidSnapshot.InUse", `The snapshot ${snapshotId} is currently in use by ${imageId}`);
		if (snapshot.managedByBackup) throw new ServiceError("InvalidParameterValue", "This snapshot is managed by AWS Backup service and cannot be deleted via EC2 APIs. If you wish to delete this snapshot, please do so via the Backup console.");
		if (snapshot.locked) throw new ServiceError("OperationNotPermitted", `The snapshot '${snapshotId}' is locked`);
		removeSnapshot(region, snapshot);
		return leaf("return", !0);
	}
};
const maxResources = 1e3;
function tagsOf(call, id) {
	let { region } = call;
	switch (id.split("-")[0]) {
		case "ami": return findOwnImage(call, id).tags;
		case "snap": return findOwnSnapshot(call, id).tags;
		case "i": return findInstance(call, id).tags;
		case "vol": {
			let volume = region.volumes.get(id);
			if (volume === void 0) throw missing("volume", [id]);
			return volume.tags;
		}
		case "lt": {
			let template = region.launchTemplates.get(id);
			if (template !== void 0) return template.tags;
			throw new ServiceError("InvalidLaunchTemplateId.NotFound", `The launch template '${id}' does not exist`);
		}
		default: throw new ServiceError("InvalidID", `The ID '${id}' is not valid`);
	}
}
function readResources(call) {
	let ids = call.params.texts("ResourceId");
	if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ResourceId");
	if (ids.length > maxResources) throw invalidValue(`ResourceId takes at most ${maxResources} ids`);
	return ids.map((id) => tagsOf(call, id));
}
const CreateTags = {
	parameters: [
		"ResourceId.N",
		"Tag.N.Key",
		"Tag.N.Value"
	],
	run(call) {
		let tags = readTags(call.params.groups("Tag"));
		if (tags.size === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter Tag");
		let resources = readResources(call);
		for (let resource of resources) mergeTags(new Map(resource), tags);
		for (let resource of resources) mergeTags(resource, tags);
		return leaf("return", !0);
	}
};
const DeleteTags = {
	parameters: [
		"ResourceId.N",
		"Tag.N.Key",
		"Tag.N.Value"
	],
	run(call) {
		let groups = call.params.groups("Tag");
		for (let resource of readResources(call)) {
			if (groups.length === 0) for (let key of resource.keys()) key.startsWith("aws:") || resource.delete(key);
			for (let group of groups) {
				let key = group.required("Key");
				let value = group.text("Value");
				(value === void 0 || resource.get(key) === value) && resource.delete(key);
			}
		}
		return leaf("return", !0);
	}
};
const tagging_filters = {
	fields: {
		key: (entry) => entry.key,
		value: (entry) => entry.value,
		"resource-id": (entry) => entry.resourceId,
		"resource-type": (entry) => entry.resourceType
	},
	tags: (entry) => new Map([[entry.key, entry.value]])
};
function* entriesOf({ region, now, account }) {
	let own = (ownerId, visibleAt) => ownerId === account.accountId && now >= visibleAt;
	let sets = [
		["instance", [...region.instances].map(([id, { tags }]) => [id, tags])],
		["volume", [...region.volumes].map(([id, { tags }]) => [id, tags])],
		["image", [...region.images].flatMap(([id, image]) => own(image.ownerId, image.visibleAt) ? [[id, image.tags]] : [])],
		["snapshot", [...region.snapshots].flatMap(([id, entry]) => own(entry.ownerId, entry.visibleAt) ? [[id, entry.tags]] : [])],
		["launch-template", [...region.launchTemplates].map(([id, { tags }]) => [id, tags])]
	];
	for (let [resourceType, resources] of sets) for (let [resourceId, tags] of resources) for (let [key, value] of tags) yield {
		key,
		value,
		resourceId,
		resourceType
	};
}
const DescribeTags = {
	parameters: [...listingParameters],
	run(call) {
		let selection = readFilters(call.params, tagging_filters);
		let all = [...entriesOf(call)];
		let nameOf = (entry) => `${entry.resourceId} ${entry.key}`;
		let byName = new Map(all.map((entry) => [nameOf(entry), entry]));
		return answerListing(call, {
			least: 5,
			list: () => all.filter((entry) => selection.matches(entry)).map(nameOf),
			find: (name) => byName.get(name),
			render: (entries) => items("tagSet", entries, (entry) => leaf("resourceId", entry.resourceId) + leaf("resourceType", entry.resourceType) + leaf("key", entry.key) + leaf("value", entry.value))
		});
	}
};
function statusOf(volume) {
	return volume.attachments.length > 0 ? "in-use" : "available";
}
const volumes_filters = {
	fields: {
		"attachment.delete-on-termination": (volume) => volume.attachments.map((entry) => String(entry.deleteOnTermination)),
		"attachment.device": (volume) => volume.attachments.map((entry) => entry.deviceName),
		"attachment.instance-id": (volume) => volume.attachments.map((entry) => entry.instanceId),
		"create-time": (volume) => instant(volume.createdAt),
		encrypted: (volume) => String(volume.encrypted),
		"multi-attach-enabled": (volume) => String(volume.multiAttach),
		size: (volume) => String(volume.size),
		status: statusOf,
		"volume-id": (volume) => volume.volumeId,
		"volume-type": (volume) => volume.type
	},
	tags: (volume) => volume.tags,
	unmodelled: [
		"attachment.attach-time",
		"attachment.status",
		"availability-zone*",
		"fast-restored",
		"operator.*",
		"snapshot-id",
		"source-volume-id"
	]
};
function volumeXml(volume, zone) {
	return leaf("volumeId", volume.volumeId) + leaf("size", volume.size) + leaf("volumeType", volume.type) + leaf("availabilityZone", zone) + leaf("status", statusOf(volume)) + leaf("createTime", instant(volume.createdAt)) + leaf("encrypted", volume.encrypted) + leaf("multiAttachEnabled", volume.multiAttach) + items("attachmentSet", volume.attachments, (entry) => leaf("volumeId", volume.volumeId) + leaf("instanceId", entry.instanceId) + leaf("device", entry.deviceName) + leaf("status", "attached") + leaf("attachTime", instant(entry.attachedAt)) + leaf("deleteOnTermination", entry.deleteOnTermination)) + tagSet(volume.tags);
}
const actions = {
	CreateImage,
	CreateLaunchTemplate,
	CreateLaunchTemplateVersion,
	CreateTags,
	DeleteSnapshot,
	DeleteTags,
	DeregisterImage,
	DescribeImageReferences,
	DescribeImages,
	DescribeInstances,
	DescribeRegions,
	DescribeSnapshots,
	DescribeTags,
	DescribeVolumes: {
		parameters: [
			"VolumeId.N",
			"IncludeManagedResources",
			...listingParameters
		],
		run(call) {
			let { region, params } = call;
			let ids = readIds(call, "VolumeId");
			let selection = readFilters(params, volumes_filters);
			return answerListing(call, {
				least: 5,
				idsParameter: "VolumeId",
				list() {
					let absent = ids.filter((id) => !region.volumes.has(id));
					if (absent.length > 0) throw missing("volume", absent);
					let candidates = ids.length > 0 ? ids : selection.exact("volume-id") ?? region.volumes.keys();
					let found = [];
					for (let id of new Set(candidates)) {
						let volume = region.volumes.get(id);
						volume !== void 0 && selection.matches(volume) && found.push(id);
					}
					return found;
				},
				find: (id) => region.volumes.get(id),
				render: (volumes) => items("volumeSet", volumes, (volume) => volumeXml(volume, `${region.name}a`))
			});
		}
	},
	DisableImage,
	DisableImageDeregistrationProtection,
	EnableImage,
	EnableImageDeregistrationProtection,
	ModifyImageAttribute,
	RunInstances,
	StartInstances,
	StopInstances,
	TerminateInstances
};
const ec2Actions = new Map(Object.entries(actions));
const everywhere = [
	"Action",
	"Version",
	"DryRun"
];
const shapes = new Map(Object.entries(actions).map(([name, action]) => [name, new Set([...everywhere, ...action.parameters])]));
function checkParameters(name, action, flat) {
	let unknown = findUnknown(flat, shapes.get(name) ?? new Set());
	if (unknown === void 0) return;
	let [head = unknown] = unknown.split(".");
	if (action.unmodelled?.includes(head)) throw notModelled(`The parameter ${unknown} of ${name}`);
	throw new ServiceError("UnknownParameter", `The parameter ${head} is not recognized`);
}
function runEc2(name, call) {
	let action = ec2Actions.get(name);
	if (action === void 0) throw new ServiceError("InvalidAction", `The action ${name} is not valid for this web service.`);
	checkParameters(name, action, call.flat);
	if (call.params.flag("DryRun") === !0) throw new ServiceError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
	return action.run(call);
}
function throttled(service) {
	return service === "ec2" ? new ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503) : new ServiceError("Throttling", "Rate exceeded");
}
function denied(service, action, principal, why) {
	let what = `User: ${principal?.callerArn ?? "anonymous"} is not authorized to perform: ${service}:${action}`;
	let reason = why === !0 ? `${what} because no identity-based policy allows the ${service}:${action} action` : why === "scp" ? `${what} with an explicit deny in a service control policy` : why;
	return service === "ec2" ? new ServiceError("UnauthorizedOperation", `You are not authorized to perform this operation. ${reason}`, 403) : new ServiceError("AccessDenied", reason, 403);
}
function planEffects(service, action, effects) {
	let plan = {
		reset: !1,
		hang: void 0,
		delayMs: 0,
		expireCredentials: !1,
		refuse: void 0,
		after: "send"
	};
	for (let effect of effects) if ("reset" in effect) plan.reset = !0;
	else if ("hang" in effect) plan.hang ??= effect.hang;
	else if ("delayMs" in effect) plan.delayMs += effect.delayMs;
	else if ("expireCredentials" in effect) plan.expireCredentials = !0;
	else if ("throttle" in effect) plan.refuse ??= () => throttled(service);
	else if ("error" in effect) {
		let { code, message, status } = effect.error;
		plan.refuse ??= () => new ServiceError(code, message, status);
	} else "deny" in effect ? plan.refuse ??= (principal) => denied(service, action, principal, effect.deny) : "lostAnswer" in effect ? plan.after = effect.lostAnswer === "hang" ? "hang" : "reset" : "answer500AfterWork" in effect && (plan.after = "error");
	return plan;
}
const glob_specials = /[.+^${}()|[\]\\/]/g;
function matchesGlob(pattern, text) {
	if (!/[*?]/.test(pattern)) return pattern === text;
	let source = pattern.replace(glob_specials, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
	return RegExp(`^${source}$`, "su").test(text);
}
function validation(message) {
	return new ServiceError("ValidationError", message);
}
function required(flat, name) {
	let value = flat[name];
	if (value === void 0 || value === "") throw validation(`The request must contain the parameter ${name}`);
	return value;
}
function broken(field, value, rule) {
	return validation(`1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${rule}`);
}
function claimsOf(token) {
	let [, payload = ""] = token.split(".");
	try {
		let claims = JSON.parse(Buffer.from(payload, "base64url").toString());
		if (typeof claims == "object" && claims) return claims;
	} catch {}
	throw new ServiceError("InvalidIdentityToken", "The ID Token provided is not a valid JWT.");
}
function findToken(account, token, now) {
	let { jti } = claimsOf(token);
	let issued = typeof jti == "string" ? account.identities.tokens.get(jti) : void 0;
	if (!account.identities.oidc.providerExists) {
		let { issuer } = account.identities.oidc;
		throw new ServiceError("InvalidIdentityToken", `No OpenIDConnect provider found in your account for ${issuer}`);
	}
	if (issued === void 0 || issued.value !== token) throw new ServiceError("InvalidIdentityToken", "Couldn't verify the signature of the token");
	if (now >= issued.expiresAt) throw new ServiceError("ExpiredTokenException", `Token expired: current date/time ${Math.floor(now / 1e3)} must be before the expiration date/time ${Math.floor(issued.expiresAt / 1e3)}`);
	return issued;
}
function checkTrust(role, token) {
	if (role !== void 0 && token.audience !== (role.trust.audience ?? "sts.amazonaws.com")) throw new ServiceError("InvalidIdentityToken", "Incorrect token audience");
	if (role === void 0 || !role.trust.subjects.some((pattern) => matchesGlob(pattern, token.subject))) throw new ServiceError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
	return role;
}
function readDuration(flat, role) {
	let text = flat.DurationSeconds ?? "3600";
	let seconds = Number(text);
	if (!/^[0-9]+$/.test(text) || seconds < 900) throw broken("durationSeconds", text, "Member must have value greater than or equal to 900");
	if (seconds > 43200) throw broken("durationSeconds", text, "Member must have value less than or equal to 43200");
	if (seconds > (role.maxSessionSeconds ?? 3600)) throw validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
	return seconds;
}
function assumeRoleWithWebIdentity(account, flat, now) {
	let arn = required(flat, "RoleArn");
	let sessionName = required(flat, "RoleSessionName");
	let token = required(flat, "WebIdentityToken");
	if (arn.length < 20) throw broken("roleArn", arn, "Member must have length greater than or equal to 20");
	if (token.length > 2e4) throw broken("webIdentityToken", "***", "Member must have length less than or equal to 20000");
	if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) throw broken("roleSessionName", sessionName, "Member must satisfy regular expression pattern: [\\w+=,.@-]*, length 2 to 64");
	let issued = findToken(account, token, now);
	let role = checkTrust(account.identities.roles.get(arn), issued);
	let seconds = role.sessionSecondsOverride ?? readDuration(flat, role);
	let { ids, identities } = account;
	let roleId = `AROA${ids.accessKey("")}`;
	let callerArn = `${arn.replace(":iam:", ":sts:").replace(/:role\/(?:.*\/)?/, ":assumed-role/")}/${sessionName}`;
	let principal = {
		accessKeyId: ids.accessKey("ASIA"),
		secretAccessKey: `${ids.accessKey("")}${ids.accessKey("")}`,
		sessionToken: `session-${ids.accessKey("")}${ids.accessKey("")}`,
		expiresAt: now + seconds * 1e3,
		arn,
		callerArn,
		userId: `${roleId}:${sessionName}`
	};
	identities.principals.set(principal.accessKeyId, principal);
	return node("Credentials", leaf("AccessKeyId", principal.accessKeyId) + leaf("SecretAccessKey", principal.secretAccessKey) + leaf("SessionToken", principal.sessionToken) + leaf("Expiration", new Date(principal.expiresAt).toISOString())) + leaf("SubjectFromWebIdentityToken", issued.subject) + node("AssumedRoleUser", leaf("AssumedRoleId", principal.userId) + leaf("Arn", callerArn)) + leaf("Provider", `arn:aws:iam::${account.accountId}:oidc-provider/${identities.oidc.issuer.replace(/^https:\/\//, "")}`) + leaf("Audience", issued.audience);
}
const parameters = {
	GetCallerIdentity: [],
	AssumeRoleWithWebIdentity: [
		"RoleArn",
		"RoleSessionName",
		"WebIdentityToken",
		"DurationSeconds"
	]
};
const unsignedStsActions = new Set(["AssumeRoleWithWebIdentity"]);
function runSts(account, action, flat, principal, now) {
	let known = Object.hasOwn(parameters, action) ? parameters[action] : void 0;
	if (known === void 0) throw new ServiceError("InvalidAction", `Could not find operation ${action} for version 2011-06-15`);
	for (let name of Object.keys(flat)) if (name !== "Action" && name !== "Version" && !known.includes(name)) throw validation(`The parameter ${name} is not taken by ${action} of this sandbox`);
	if (action === "AssumeRoleWithWebIdentity") return assumeRoleWithWebIdentity(account, flat, now);
	return leaf("UserId", principal?.userId) + leaf("Account", account.accountId) + leaf("Arn", principal?.callerArn);
}
function sleep(ms) {
	return new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	});
}
function conditionOf(account, { service, region }) {
	let found = account.regions.get(region);
	if (found === void 0) return service === "sts" ? "ok" : "not-enabled";
	return found.optInStatus === "not-opted-in" ? "not-enabled" : found.condition;
}
function admit(account, request, plan, record, now) {
	let { service, region, action, flat, scope, sessionToken } = request;
	let condition = conditionOf(account, request);
	if (condition === "not-enabled") throw regionDisabled(service);
	let principal;
	if (service === "sts" && unsignedStsActions.has(action) && scope === void 0) flat.RoleArn !== void 0 && (record.principal = flat.RoleArn);
	else {
		let session = scope === void 0 ? void 0 : account.identities.principals.get(scope.accessKeyId);
		plan.expireCredentials && session?.expiresAt !== void 0 && (session.expiresAt = now);
		session !== void 0 && (record.principal = session.arn);
		principal = authenticate(account, service, scope, sessionToken, now);
	}
	if (plan.refuse !== void 0) throw plan.refuse(principal);
	service === "ec2" && account.buckets.take(account.settings.buckets, region, bucketName(action, flat), now);
	if (condition === "denied" && service === "ec2") throw denied(service, action, principal, "scp");
	return principal;
}
function work(account, request, principal, effects) {
	let { service, region, action, flat } = request;
	let now = account.clock.now();
	if (service === "sts") return runSts(account, action, flat, principal, now);
	if (principal === void 0) throw TypeError("An EC2 call came past authentication without a principal.");
	return runEc2(action, {
		account,
		region: account.region(region),
		action,
		flat,
		params: readParams(flat),
		now,
		principal,
		effects
	});
}
function failed(request, error, record, requestId) {
	let refusal = error instanceof ServiceError ? error : new ServiceError("SandboxDefect", error instanceof Error ? error.stack ?? error.message : String(error), 500);
	record.errorCode = refusal.code;
	return {
		kind: "send",
		status: refusal.status,
		body: errorXml(request.service, refusal, requestId),
		requestId
	};
}
async function answerAws(account, request, record) {
	let { service, region, action, flat } = request;
	let effects = account.faults.draw({
		action,
		region,
		params: flat
	});
	effects.length > 0 && (record.faults = effects.map((effect) => Object.keys(effect).join()));
	let plan = planEffects(service, action, effects);
	let condition = conditionOf(account, request);
	if (plan.reset || condition === "unreachable") return { kind: "reset" };
	if (condition === "hang") return {
		kind: "hang",
		ms: "forever"
	};
	if (plan.hang !== void 0) return {
		kind: "hang",
		ms: plan.hang
	};
	plan.delayMs > 0 && await sleep(plan.delayMs);
	let requestId = (0, external_node_crypto_namespaceObject.randomUUID)();
	let answer;
	try {
		let inner = work(account, request, admit(account, request, plan, record, account.clock.now()), effects);
		if (plan.after === "error") throw new ServiceError("InternalError", "An internal error has occurred", 500);
		answer = {
			kind: "send",
			status: 200,
			body: successXml(service, action, inner, requestId),
			requestId
		};
	} catch (error) {
		answer = failed(request, error, record, requestId);
	}
	account.settings.latencyMs > 0 && await sleep(account.settings.latencyMs);
	if (plan.after === "reset") return { kind: "reset" };
	if (plan.after === "hang") return {
		kind: "hang",
		ms: "forever"
	};
	return answer;
}
const defaultSettings = {
	imageReadyMs: 5e3,
	pendingImagesShowSnapshots: !1,
	consistencySeconds: 0,
	deregisteredSeconds: 600,
	nameReleaseSeconds: 0,
	terminatedSeconds: 3600,
	hideManagedInstances: !1,
	volumeSnapshotSpacingSeconds: 0,
	limitConcurrentSnapshots: !0,
	pages: "full",
	buckets: "off",
	latencyMs: 0
};
const account = {
	accountId: !0,
	regions: !0,
	keys: !0,
	roles: !0,
	oidc: !0,
	instances: !0,
	images: !0,
	snapshots: !0,
	launchTemplates: !0,
	references: !0,
	faults: !0,
	settings: !0
};
const region = {
	name: !0,
	optInStatus: !0,
	condition: !0
};
const key = {
	accessKeyId: !0,
	secretAccessKey: !0,
	userName: !0
};
const role = {
	arn: !0,
	trust: !0,
	maxSessionSeconds: !0,
	sessionSecondsOverride: !0
};
const oidc = {
	subject: !0,
	requestToken: !0,
	issuer: !0,
	tokenSeconds: !0,
	claims: !0,
	providerExists: !0
};
const volume = {
	id: !0,
	deviceName: !0,
	size: !0,
	type: !0,
	encrypted: !0,
	multiAttach: !0,
	deleteOnTermination: !0,
	tags: !0
};
const instance = {
	region: !0,
	id: !0,
	state: !0,
	tags: !0,
	imageId: !0,
	instanceType: !0,
	architecture: !0,
	rootDeviceType: !0,
	rootDeviceName: !0,
	volumes: !0,
	launchedAt: !0,
	terminatedAt: !0,
	operator: !0,
	platform: !0,
	lifecycle: !0,
	hibernation: !0,
	reservationId: !0
};
const imageSnapshot = {
	id: !0,
	deviceName: !0,
	size: !0,
	type: !0,
	volumeId: !0,
	tags: !0,
	description: !0,
	encrypted: !0,
	locked: !0,
	managedByBackup: !0
};
const seed_check_image = {
	region: !0,
	id: !0,
	name: !0,
	description: !0,
	ownerId: !0,
	ownerAlias: !0,
	state: !0,
	stateReason: !0,
	createdAt: !0,
	readyAt: !0,
	tags: !0,
	snapshotTags: !0,
	snapshots: !0,
	public: !0,
	sharedWith: !0,
	sourceInstanceId: !0,
	sourceImageId: !0,
	sourceImageRegion: !0,
	protection: !0,
	cooldownUntil: !0,
	deprecatedAt: !0,
	lastLaunchedAt: !0,
	architecture: !0,
	rootDeviceType: !0,
	rootDeviceName: !0,
	platform: !0,
	managedByBackup: !0
};
const snapshot = {
	region: !0,
	id: !0,
	volumeId: !0,
	size: !0,
	fullSizeBytes: !0,
	state: !0,
	startedAt: !0,
	description: !0,
	ownerId: !0,
	tags: !0,
	encrypted: !0,
	storageTier: !0,
	locked: !0,
	managedByBackup: !0
};
const template = {
	region: !0,
	id: !0,
	name: !0,
	versions: !0,
	defaultVersion: !0,
	tags: !0
};
const reference = {
	region: !0,
	imageId: !0,
	resourceType: !0,
	arn: !0
};
const fault = {
	match: !0,
	do: !0,
	times: !0
};
const match = {
	action: !0,
	region: !0,
	nth: !0,
	every: !0,
	probability: !0,
	where: !0
};
const effect = {
	throttle: !0,
	error: !0,
	lostAnswer: !0,
	answer500AfterWork: !0,
	reset: !0,
	hang: !0,
	delayMs: !0,
	expireCredentials: !0,
	deny: !0,
	snapshotResult: !0,
	imageFails: !0
};
function checkFields(where, value, fields) {
	if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError(`${where} must be an object, not ${JSON.stringify(value)}.`);
	let odd = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
	if (odd !== void 0) throw TypeError(`${where} has no field "${odd}"; it has ${Object.keys(fields).join(", ")}.`);
	return Object.fromEntries(Object.entries(value));
}
function checkAll(where, value, check) {
	if (value === void 0) return;
	if (!Array.isArray(value)) throw TypeError(`${where} must be a list, not ${JSON.stringify(value)}.`);
	for (let [index, entry] of value.entries()) check(`${where}[${index}]`, entry);
}
function checkFault(where, value) {
	let rule = checkFields(where, value, fault);
	checkFields(`${where}.match`, rule.match, match);
	let effects = Object.keys(checkFields(`${where}.do`, rule.do, effect));
	if (effects.length !== 1) throw TypeError(`${where}.do must name one effect, not ${effects.length}.`);
}
function assertFaults(value) {
	checkAll("faults", value ?? null, checkFault);
}
function assertSettings(value) {
	checkFields("settings", value, { ...defaultSettings });
}
function assertSeed(value) {
	let seed = checkFields("The seed", value, account);
	seed.settings !== void 0 && assertSettings(seed.settings);
	seed.oidc !== void 0 && checkFields("oidc", seed.oidc, oidc);
	checkAll("regions", seed.regions, (where, entry) => {
		typeof entry != "string" && checkFields(where, entry, region);
	});
	checkAll("keys", seed.keys, (where, entry) => checkFields(where, entry, key));
	checkAll("roles", seed.roles, (where, entry) => checkFields(where, entry, role));
	checkAll("instances", seed.instances, (where, entry) => {
		let { volumes } = checkFields(where, entry, instance);
		checkAll(`${where}.volumes`, volumes, (inner, disk) => checkFields(inner, disk, volume));
	});
	checkAll("images", seed.images, (where, entry) => {
		let { snapshots } = checkFields(where, entry, seed_check_image);
		checkAll(`${where}.snapshots`, snapshots, (inner, disk) => checkFields(inner, disk, imageSnapshot));
	});
	checkAll("snapshots", seed.snapshots, (where, entry) => checkFields(where, entry, snapshot));
	checkAll("launchTemplates", seed.launchTemplates, (where, entry) => checkFields(where, entry, template));
	checkAll("references", seed.references, (where, entry) => checkFields(where, entry, reference));
	checkAll("faults", seed.faults, checkFault);
}
function textOf(ms) {
	return instant(ms) ?? "";
}
function plain(tags) {
	return Object.fromEntries([...tags].sort(([a], [b]) => a < b ? -1 : 1));
}
function sorted(map) {
	return [...map].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}
function instanceFacts(instance) {
	let { instanceId, state, imageId, tags, devices } = instance;
	return {
		instanceId,
		state,
		imageId,
		tags: plain(tags),
		volumeIds: devices.map((device) => device.volumeId)
	};
}
function imageFacts(image) {
	return {
		imageId: image.imageId,
		name: image.name,
		ownerId: image.ownerId,
		state: image.state,
		createdAt: textOf(image.createdAt),
		public: image.public,
		protection: image.protection,
		...image.sourceInstanceId === void 0 ? {} : { sourceInstanceId: image.sourceInstanceId },
		...image.stateReason === void 0 ? {} : { stateReason: image.stateReason.message },
		tags: plain(image.tags),
		snapshotIds: image.devices.flatMap((device) => device.snapshotId === void 0 ? [] : [device.snapshotId])
	};
}
function snapshotFacts(region, snapshot) {
	let { snapshotId, volumeId, state, description, size, tags } = snapshot;
	let imageIds = [...region.imageIdsBySnapshot.get(snapshotId) ?? []].sort();
	return {
		snapshotId,
		volumeId,
		state,
		description,
		size,
		tags: plain(tags),
		imageIds
	};
}
function templateFacts({ launchTemplateId, name, versions }) {
	return {
		launchTemplateId,
		name,
		imageIds: versions.map((version) => version.imageId ?? "")
	};
}
function snapshotState(account) {
	let regions = {};
	for (let name of [...account.regions.keys()].sort()) {
		let region = account.region(name);
		regions[name] = {
			instances: sorted(region.instances).map(instanceFacts),
			images: sorted(region.images).map(imageFacts),
			snapshots: sorted(region.snapshots).map((snapshot) => snapshotFacts(region, snapshot)),
			launchTemplates: sorted(region.launchTemplates).map(templateFacts),
			reboots: region.reboots.map(({ at, instanceId, imageId }) => ({
				at: textOf(at),
				instanceId,
				imageId
			}))
		};
	}
	return {
		accountId: account.accountId,
		at: textOf(account.clock.now()),
		regions
	};
}
const control_states = [
	"pending",
	"running",
	"shutting-down",
	"terminated",
	"stopping",
	"stopped"
];
function field(body, name) {
	return typeof body == "object" && body ? Reflect.get(body, name) : void 0;
}
function control_text(body, name) {
	let value = field(body, name);
	if (typeof value != "string") throw TypeError(`The body needs a text "${name}".`);
	return value;
}
const handlers = {
	"GET state": ({ account }) => snapshotState(account),
	"GET requests": ({ requests }) => requests,
	"DELETE requests": ({ requests }) => {
		requests.length = 0;
	},
	"GET env": (sandbox) => sandbox.env(),
	"POST reset": (sandbox, body) => {
		body !== void 0 && assertSeed(body);
		sandbox.reset(body);
	},
	"POST seed": ({ account }, body) => {
		assertSeed(body);
		account.add(body);
	},
	"POST faults": ({ account }, body) => {
		assertFaults(body);
		account.faults.add(body);
	},
	"DELETE faults": ({ account }) => account.faults.clear(),
	"POST settings": ({ account }, body) => {
		assertSettings(body);
		return Object.assign(account.settings, body);
	},
	"POST clock/advance": ({ account }, body) => {
		if (account.clock.advance === void 0) throw TypeError("This clock cannot be moved.");
		account.clock.advance(Number(field(body, "ms")));
		return { now: account.clock.now() };
	},
	"POST images/settle": ({ account }, body) => account.settleImages(field(body, "failure") === void 0 ? void 0 : control_text(body, "failure")),
	"POST sessions/expire": ({ account }) => account.expireSessions(),
	"POST instances/state": ({ account }, body) => {
		let state = control_states.find((entry) => entry === field(body, "state"));
		if (state === void 0) throw TypeError(`The state must be one of ${control_states.join(", ")}.`);
		account.setInstanceState(control_text(body, "region"), control_text(body, "instanceId"), state);
	}
};
function control(sandbox, method, path, body) {
	let handler = Object.hasOwn(handlers, `${method} ${path}`) ? handlers[`${method} ${path}`] : void 0;
	if (handler === void 0) return {
		status: 404,
		body: { message: `No such call. There are: ${Object.keys(handlers).join(", ")}.` }
	};
	try {
		return {
			status: 200,
			body: handler(sandbox, body === "" ? void 0 : JSON.parse(body)) ?? {}
		};
	} catch (error) {
		return {
			status: 400,
			body: { message: error instanceof Error ? error.message : String(error) }
		};
	}
}
function encode(part) {
	return Buffer.from(JSON.stringify(part)).toString("base64url");
}
function repositoryClaims(subject) {
	let [, owner = "octo-org", ownerId = "65", name = "octo-repo", id = "74"] = /^repo:([^@/:]+)(?:@([0-9]+))?\/([^@/:]+)(?:@([0-9]+))?/.exec(subject) ?? [];
	return {
		repository: `${owner}/${name}`,
		repository_id: id,
		repository_owner: owner,
		repository_owner_id: ownerId
	};
}
function issueIdToken(account, authorization, audience) {
	let { oidc, tokens } = account.identities;
	let [, bearer] = /^bearer (.+)$/i.exec(authorization ?? "") ?? [];
	if (bearer !== oidc.requestToken) return {
		status: 401,
		body: { message: "The request token is not valid." }
	};
	let now = account.clock.now();
	let seconds = Math.floor(now / 1e3);
	let jti = (0, external_node_crypto_namespaceObject.randomUUID)();
	let repository = repositoryClaims(oidc.subject);
	let aud = audience ?? `https://github.com/${repository.repository_owner}`;
	let claims = {
		iss: oidc.issuer,
		sub: oidc.subject,
		aud,
		iat: seconds,
		nbf: seconds - 300,
		exp: seconds + oidc.tokenSeconds,
		jti,
		...repository,
		ref: /:ref:(.+)$/.exec(oidc.subject)?.[1] ?? "refs/heads/main",
		event_name: "schedule",
		workflow: "backup",
		run_id: "1",
		runner_environment: "github-hosted",
		...oidc.claims
	};
	let value = `${encode({
		typ: "JWT",
		alg: "RS256",
		kid: "sandbox"
	})}.${encode(claims)}.c2FuZGJveA`;
	tokens.set(jti, {
		value,
		subject: oidc.subject,
		audience: aud,
		expiresAt: now + oidc.tokenSeconds * 1e3
	});
	return {
		status: 200,
		body: {
			count: value.length,
			value
		}
	};
}
const maxBody = 16 * 2 ** 20;
function readBody(request) {
	return new Promise((resolve, reject) => {
		let chunks = [];
		let size = 0;
		request.on("data", (chunk) => {
			size += chunk.length;
			size > maxBody ? request.destroy() : chunks.push(chunk);
		});
		request.on("end", () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
		request.on("error", reject);
	});
}
function sendJson(response, status, body) {
	let text = JSON.stringify(body);
	response.writeHead(status, {
		"content-type": "application/json",
		"content-length": Buffer.byteLength(text)
	});
	response.end(text);
}
function headerOf(request, name) {
	let value = request.headers[name];
	return Array.isArray(value) ? value[0] : value;
}
function serviceOf(named, flat) {
	if (named !== void 0 && named !== "ec2" && named !== "sts") throw new ServiceError("NotModelledBySandbox", `The service "${named}" is not modelled by this sandbox; ec2 and sts are.`);
	return named ?? (flat.Version === "2011-06-15" ? "sts" : "ec2");
}
function readAws(request, url, body) {
	let flat = parseForm(body === "" ? url.search.slice(1) : body);
	let scope = readScope(headerOf(request, "authorization"));
	let action = flat.Action;
	if (action === void 0) throw new ServiceError("MissingAction", "The request must contain the parameter Action");
	return {
		service: serviceOf(scope?.service, flat),
		region: scope?.region ?? "us-east-1",
		action,
		flat,
		scope,
		sessionToken: headerOf(request, "x-amz-security-token")
	};
}
async function deliver(answer, response, record) {
	if (answer.kind === "reset") {
		response.socket?.destroy();
		return;
	}
	if (answer.kind === "hang") {
		if (answer.ms === "forever") return;
		await sleep(answer.ms);
		response.socket?.destroy();
		return;
	}
	record.status = answer.status;
	response.writeHead(answer.status, {
		"content-type": "text/xml;charset=UTF-8",
		"content-length": Buffer.byteLength(answer.body),
		"x-amzn-requestid": answer.requestId
	});
	response.end(answer.body);
}
async function serveAws(sandbox, request, response, url, body) {
	let { account } = sandbox;
	let aws;
	try {
		aws = readAws(request, url, body);
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		response.writeHead(error.status, { "content-type": "text/xml;charset=UTF-8" });
		response.end(errorXml("ec2", error, "unread"));
		return;
	}
	let { Action, Version, ...params } = aws.flat;
	let record = {
		at: account.clock.now(),
		service: aws.service,
		region: aws.region,
		action: aws.action,
		params,
		userAgent: headerOf(request, "user-agent") ?? "",
		status: 0,
		...aws.scope === void 0 ? {} : { accessKeyId: aws.scope.accessKeyId }
	};
	sandbox.requests.push(record);
	await deliver(await answerAws(account, aws, record), response, record);
}
async function serveOidc(sandbox, request, response, url) {
	let { account, requests } = sandbox;
	let audience = url.searchParams.get("audience");
	let params = audience === null ? {} : { audience };
	let record = {
		at: account.clock.now(),
		service: "github",
		region: "",
		action: "GetIdToken",
		params,
		userAgent: headerOf(request, "user-agent") ?? "",
		status: 0
	};
	requests.push(record);
	let plan = planEffects("sts", record.action, account.faults.draw({
		action: record.action,
		region: "",
		params
	}));
	plan.delayMs > 0 && await sleep(plan.delayMs);
	if (plan.reset || plan.hang !== void 0) {
		await deliver(plan.reset ? { kind: "reset" } : {
			kind: "hang",
			ms: plan.hang ?? "forever"
		}, response, record);
		return;
	}
	let refusal = plan.refuse?.(void 0);
	let { status, body } = refusal === void 0 ? issueIdToken(account, headerOf(request, "authorization"), audience) : {
		status: refusal.status,
		body: { message: refusal.message }
	};
	record.status = status;
	sendJson(response, status, body);
}
async function serve(sandbox, request, response) {
	let body = await readBody(request);
	let url = new URL(request.url ?? "/", "http://127.0.0.1");
	if (url.pathname === "/_github/oidc/token") await serveOidc(sandbox, request, response, url);
	else if (url.pathname.startsWith("/_sandbox/")) {
		let answer = control(sandbox, request.method ?? "GET", url.pathname.slice(10), body);
		sendJson(response, answer.status, answer.body);
	} else await serveAws(sandbox, request, response, url, body);
}
function oneOf(patterns, text) {
	if (patterns === void 0) return !0;
	return (typeof patterns == "string" ? [patterns] : patterns).some((pattern) => matchesGlob(pattern, text));
}
function fits(where, params) {
	if (where === void 0) return !0;
	if (typeof where == "function") return where(params);
	return Object.entries(where).every(([name, glob]) => {
		let value = params[name];
		return value !== void 0 && matchesGlob(glob, value);
	});
}
function createFaults(random) {
	let rules = [];
	return {
		add(more) {
			rules.push(...more.map((rule) => ({
				rule,
				seen: 0,
				struck: 0
			})));
		},
		clear() {
			rules = [];
		},
		draw(subject) {
			let effects = [];
			for (let state of rules) {
				let { match, do: effect, times } = state.rule;
				if (!oneOf(match.action, subject.action) || !oneOf(match.region, subject.region)) continue;
				if (!fits(match.where, subject.params)) continue;
				state.seen += 1;
				if (times !== void 0 && state.struck >= times) continue;
				if (match.nth !== void 0 && state.seen !== match.nth) continue;
				if (match.every !== void 0 && state.seen % match.every !== 0) continue;
				if (match.probability !== void 0 && random() >= match.probability) continue;
				state.struck += 1;
				effects.push(effect);
			}
			return effects;
		}
	};
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function mix(value) {
	let mixed = value >>> 0;
	mixed = Math.imul(mixed ^ mixed >>> 16, 569420461);
	mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
	return (mixed ^ mixed >>> 15) >>> 0;
}
function createIds(seed) {
	let count = 0;
	let next = () => {
		count += 1;
		return [mix(Math.imul(seed, 31) + Math.imul(count, 2654435769)), mix(count ^ mix(seed))];
	};
	return {
		resource(prefix) {
			let [high, low] = next();
			return `${prefix}-0${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`;
		},
		accessKey(prefix) {
			let text = prefix;
			let [high, low] = next();
			for (let i = 0; i < 8; i += 1) {
				text += alphabet.charAt(high & 31) + alphabet.charAt(low & 31);
				high >>>= 4;
				low >>>= 4;
			}
			return text;
		}
	};
}
function seededRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
const defaultKey = {
	accessKeyId: "AKIASANDBOX000000001",
	secretAccessKey: "sandbox-secret-access-key",
	userName: "sandbox"
};
const defaultOidc = {
	subject: "repo:octo-org/octo-repo:ref:refs/heads/main",
	requestToken: "sandbox-id-token-request-token",
	issuer: "https://token.actions.githubusercontent.com",
	tokenSeconds: 300,
	claims: {},
	providerExists: !0
};
function userPrincipal(accountId, key) {
	let arn = `arn:aws:iam::${accountId}:user/${key.userName ?? "sandbox"}`;
	return {
		accessKeyId: key.accessKeyId,
		secretAccessKey: key.secretAccessKey ?? defaultKey.secretAccessKey,
		arn,
		callerArn: arn,
		userId: `AIDA${key.accessKeyId.slice(4)}`
	};
}
const defaultRegions = [
	"us-east-1",
	"eu-west-1",
	"ap-southeast-2"
];
class Account {
	accountId;
	clock;
	ids;
	random;
	settings;
	regions = new Map();
	identities;
	faults;
	buckets = createBuckets();
	pages = createPages();
	constructor(seed, clock, randomSeed) {
		this.accountId = seed.accountId ?? "123456789012";
		this.clock = clock;
		this.ids = createIds(randomSeed);
		this.random = seededRandom(randomSeed);
		this.settings = { ...defaultSettings };
		this.faults = createFaults(this.random);
		this.identities = {
			principals: new Map(),
			roles: new Map(),
			tokens: new Map(),
			oidc: { ...defaultOidc }
		};
		this.add({
			...seed,
			regions: seed.regions ?? defaultRegions,
			keys: seed.keys ?? [defaultKey]
		});
	}
	add(seed) {
		Object.assign(this.settings, seed.settings);
		for (let region of seed.regions ?? []) this.addRegion(region);
		for (let key of seed.keys ?? []) this.identities.principals.set(key.accessKeyId, userPrincipal(this.accountId, key));
		for (let role of seed.roles ?? []) this.identities.roles.set(role.arn, role);
		Object.assign(this.identities.oidc, seed.oidc);
		for (let instance of seed.instances ?? []) this.addInstance(instance);
		for (let snapshot of seed.snapshots ?? []) this.addSnapshot(snapshot);
		for (let image of seed.images ?? []) this.addImage(image);
		for (let template of seed.launchTemplates ?? []) this.addLaunchTemplate(template);
		for (let reference of seed.references ?? []) this.addReference(reference);
		this.faults.add(seed.faults ?? []);
	}
	addRegion(seed) {
		let { name, optInStatus, condition } = typeof seed == "string" ? { name: seed } : seed;
		let found = this.regions.get(name);
		if (found !== void 0) {
			found.optInStatus = optInStatus ?? found.optInStatus;
			found.condition = condition ?? found.condition;
			return found;
		}
		let region = createRegion(name, optInStatus ?? "opt-in-not-required", condition ?? "ok");
		this.regions.set(name, region);
		return region;
	}
	region(name) {
		let region = this.regions.get(name);
		if (region === void 0) throw RangeError(`The account has no region "${name}"; it has ${[...this.regions.keys()].join(", ")}.`);
		region.schedule.runDue(this.clock.now());
		return region;
	}
	addInstance(seed) {
		return addInstance(this, this.region(seed.region), seed);
	}
	addImage(seed) {
		return addImage(this, this.region(seed.region), seed);
	}
	addSnapshot(seed) {
		return addSnapshot(this, this.region(seed.region), seed);
	}
	addLaunchTemplate(seed) {
		return addLaunchTemplate(this, this.region(seed.region), seed);
	}
	addReference({ region, ...reference }) {
		this.region(region).references.push(reference);
	}
	setInstanceState(region, instanceId, state) {
		let found = this.region(region);
		let instance = found.instances.get(instanceId);
		if (instance === void 0) throw RangeError(`There is no instance ${instanceId} in ${region}.`);
		setInstanceState(this, found, instance, state);
	}
	settleImages(failure) {
		let now = this.clock.now();
		for (let region of this.regions.values()) for (let image of region.images.values()) image.state === "pending" && settleImage(region, image, now, failure);
	}
	expireSessions() {
		let now = this.clock.now();
		for (let principal of this.identities.principals.values()) principal.expiresAt !== void 0 && (principal.expiresAt = Math.min(principal.expiresAt, now));
	}
	get reboots() {
		return [...this.regions.values()].flatMap((region) => region.reboots).sort((a, b) => a.at - b.at);
	}
}
function environment(url, account) {
	let user = [...account.identities.principals.values()].find((principal) => principal.expiresAt === void 0);
	return {
		AWS_ENDPOINT_URL: url,
		AWS_ACCESS_KEY_ID: user?.accessKeyId ?? defaultKey.accessKeyId,
		AWS_SECRET_ACCESS_KEY: user?.secretAccessKey ?? defaultKey.secretAccessKey,
		AWS_REGION: "us-east-1",
		AWS_DEFAULT_REGION: "us-east-1",
		AWS_EC2_METADATA_DISABLED: "true",
		ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc/token?api-version=2.0`,
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: account.identities.oidc.requestToken
	};
}
async function startSandbox(options = {}) {
	let clock = options.clock ?? systemClock();
	let makeAccount = (seed) => new Account(structuredCloneSeed(seed), clock, options.randomSeed ?? 1);
	let account = makeAccount(options.seed ?? {});
	let requests = [];
	let url = "";
	let sandbox = {
		get url() {
			return url;
		},
		clock,
		get account() {
			return account;
		},
		requests,
		env: () => environment(url, account),
		snapshotState: () => snapshotState(account),
		reset(seed) {
			account = makeAccount(seed ?? options.seed ?? {});
			requests.length = 0;
		},
		close: () => new Promise((resolve, reject) => {
			server.close((error) => error === void 0 ? resolve() : reject(error));
			server.closeAllConnections();
		})
	};
	let server = (0, external_node_http_namespaceObject.createServer)((request, response) => {
		serve(sandbox, request, response).catch((error) => {
			response.destroy(error instanceof Error ? error : Error(String(error)));
		});
	});
	server.keepAliveTimeout = 6e5;
	server.requestTimeout = 0;
	server.headersTimeout = 0;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	let address = server.address();
	if (address === null || typeof address == "string") throw TypeError("The server has no port.");
	url = `http://127.0.0.1:${address.port}`;
	return sandbox;
}
function structuredCloneSeed({ faults, ...rest }) {
	return {
		...structuredClone(rest),
		...faults === void 0 ? {} : { faults }
	};
}
function readSeed(path) {
	if (path === void 0) return {};
	let seed = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
	assertSeed(seed);
	return seed;
}
function wholeNumber(name, text) {
	if (!/^[0-9]+$/.test(text)) throw TypeError(`--${name} takes a whole number, not "${text}".`);
	return Number(text);
}
async function main() {
	let { values } = (0, external_node_util_namespaceObject.parseArgs)({ options: {
		port: {
			type: "string",
			default: "0"
		},
		seed: { type: "string" },
		"random-seed": {
			type: "string",
			default: "1"
		},
		help: {
			type: "boolean",
			short: "h",
			default: !1
		}
	} });
	if (values.help) {
		process.stdout.write("Usage: node sandbox/main.ts [--port 0] [--seed account.json] [--random-seed 1]\n\nStarts a local AWS (EC2 images, STS) with GitHub's OIDC endpoint on 127.0.0.1 and prints its address,\nthen the environment variables that point AWS's tools at it. Ends with Ctrl-C.\n");
		return;
	}
	let sandbox = await startSandbox({
		seed: readSeed(values.seed),
		port: wholeNumber("port", values.port),
		randomSeed: wholeNumber("random-seed", values["random-seed"])
	});
	let exports = Object.entries(sandbox.env()).map(([name, value]) => `export ${name}='${value}'`);
	process.stdout.write(`${sandbox.url}\n${exports.join("\n")}\n`);
	let end = () => {
		sandbox.close().then(() => process.exit(0), () => process.exit(1));
	};
	process.once("SIGINT", end);
	process.once("SIGTERM", end);
}
main().catch((error) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
