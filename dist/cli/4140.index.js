export const id = 4140;
export const ids = [4140];
export const modules = {
	93353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53923);
		function verifiedAt({ tags }, now) {
			let read = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_0__.m)(tags.verified ?? null);
			return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
		}
	}),
	94140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { list: () => mode_list });
		var tag_lines = __webpack_require__(52431);
		var report_common = __webpack_require__(7538);
		function listReport(ended, told = {}) {
			let { inventory = null, recoveryPoints = [], failures = [], warnings = [] } = told;
			let { request } = ended;
			return {
				mode: "list",
				...(0, report_common.QC)(ended, {
					failures,
					warnings,
					succeeded: recoveryPoints.length,
					regions: inventory?.regions ?? [],
					inventory
				}),
				from: request?.from ?? null,
				tag: request === null || request.tagLines === null ? null : (0, tag_lines.wm)(request.tagLines),
				recoveryPoints
			};
		}
		var end = __webpack_require__(76168);
		var look_at_both = __webpack_require__(47540);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		var expire_tag = __webpack_require__(53923);
		var decide_expiry = __webpack_require__(83430);
		var identity = __webpack_require__(47843);
		var decide_ownership = __webpack_require__(88208);
		var decide_verified = __webpack_require__(93353);
		function restorable(resources, points, account, { from, tagLines }, now) {
			let find = (0, identity.ni)(resources);
			let tag = tagLines === null ? null : (0, tag_lines.wm)(tagLines);
			return points.flatMap((point) => {
				let ownership = (0, decide_ownership.i)(point, account);
				if (point.state !== "available" || !ownership.ours) return [];
				if (tag !== null && point.tags.backupTag !== tag) return [];
				let { kind, region, sourceIdentity } = point;
				let { source } = ownership;
				let living = find({
					kind,
					region,
					source,
					...sourceIdentity !== void 0 && { sourceIdentity }
				});
				let found = {
					point,
					id: living?.id ?? source,
					name: living?.name || (point.tags.sourceName ?? "")
				};
				return from === null || isNamed(found, source, from) ? [found] : [];
			}).sort(byResource).map((found) => entryOf(found, account, now));
		}
		function isNamed({ point, id, name }, source, from) {
			let { tags, snapshots } = point;
			return [
				id,
				source,
				name,
				tags.sourceName ?? "",
				point.id,
				point.name
			].includes(from) || snapshots.some((snapshot) => snapshot.id === from);
		}
		function byResource(a, b) {
			return compare(a.point.kind, b.point.kind) || compare(a.point.region, b.point.region) || compare(a.name, b.name) || compare(a.id, b.id) || (b.point.createdAt ?? 0) - (a.point.createdAt ?? 0) || compare(a.point.id, b.point.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		function entryOf({ point, id, name }, account, now) {
			let { kind, region, createdAt } = point;
			let expiry = (0, expire_tag.m)(point.tags.expire);
			let verified = (0, decide_verified.U)(point, now);
			return {
				account,
				region,
				kind,
				resourceId: id,
				resourceName: name,
				recoveryPointId: point.id,
				name: point.name,
				createdAt: createdAt === null ? null : (0, decide_expiry.r4)(createdAt),
				expiresAt: expiry.readable ? (0, decide_expiry.B8)(expiry.expiresAt) : null,
				state: "available",
				copyOf: null,
				verifiedAt: verified === null ? null : (0, decide_expiry.r4)(verified)
			};
		}
		let { end: run_end, endRefused, notBegun } = (0, end.V)(listReport);
		function runList(request, run) {
			return (0, session.C)(request, run, list, notBegun(request, run));
		}
		async function list(session) {
			let { request, run, connection } = session;
			let regions = await (0, shared_regions.N)(session);
			if (!regions.ok) return endRefused(session, regions.refusals);
			let looked = await (0, look_at_both.Y)(session, regions.value.chosen, { dlm: !1 });
			let { resources, points, inventory } = looked;
			let recoveryPoints = restorable(resources, points, connection.account, request, run.clock.now());
			let none = noneOf(request, recoveryPoints, looked.failures);
			let failures = [...looked.failures, ...none.failures];
			return run_end(session, {
				inventory,
				recoveryPoints,
				failures,
				warnings: none.warnings
			});
		}
		function noneOf(request, found, unread) {
			let { from, tagLines, ifNoneFound } = request;
			let target = from ?? (tagLines === null ? null : (0, tag_lines.wm)(tagLines));
			if (target === null || found.length > 0 || unread.length > 0) return {
				failures: [],
				warnings: []
			};
			let fault = nothingOf(from === null ? `tag: no backup that was made for ${target}` : `from: no backup of "${from}"`);
			return {
				failures: ifNoneFound === "error" ? [{
					region: null,
					target,
					action: "select",
					fault
				}] : [],
				warnings: ifNoneFound === "warn" ? [{
					region: null,
					target,
					message: fault.message
				}] : []
			};
		}
		function nothingOf(what) {
			return {
				code: "none-found",
				message: `${what} can be restored`,
				advice: "Check how it is written, upper and lower case too, the account, and the inputs regions and kinds."
			};
		}
		let mode_list = {
			run: runList,
			refused: (ended) => listReport(ended),
			view: async () => (await __webpack_require__.e(6975).then(__webpack_require__.bind(__webpack_require__, 6975))).listView
		};
	}),
	34141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => OUR_POINTS,
			t: () => lookAt
		});
		var _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28135);
		let OUR_POINTS = {
			resources: null,
			points: !0
		};
		function lookAt({ request, run, connection }, regions, looking) {
			return (0, _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__.l)(connection, regions, looking, run, (read) => logRegion(run.log, read, request.kinds.length > 1));
		}
		function logRegion(log, inventory, naming) {
			let place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
			if (!inventory.read) {
				log.group(place, [`could not be read: ${inventory.fault.message}`]);
				return;
			}
			let { resources, points, loose } = inventory;
			let lines = resources.map(({ id, name, obstacle }) => {
				let title = name === "" ? id : `${id} (${name})`;
				return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
			});
			points.length > 0 && lines.push(`with our tag: ${points.length}`);
			loose.length > 0 && lines.push(`snapshots left over from earlier ones: ${loose.length}`);
			log.group(`${place}: ${resources.length + points.length} found`, lines);
		}
	}),
	47540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => lookAtBoth });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34141);
		async function lookAtBoth(session, regions, asked) {
			let [things, backups] = await Promise.all([(0, _inventory_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, regions, {
				resources: [],
				points: !1
			}), (0, _inventory_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, regions, {
				resources: null,
				points: asked
			})]);
			let inventory = {
				account: things.account,
				regions: bothOf(things, backups)
			};
			return {
				resources: things.regions.flatMap((entry) => entry.read ? entry.resources : []),
				points: backups.regions.flatMap((entry) => entry.read ? entry.points : []),
				unread: new Map(backups.regions.flatMap((entry) => entry.read ? [] : [[(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry.fault]])),
				failures: failuresOf([...things.regions, ...backups.regions]),
				inventory,
				listed: things
			};
		}
		function bothOf(things, backups) {
			let byPlace = new Map(backups.regions.map((entry) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry]));
			return things.regions.map((entry) => {
				let other = byPlace.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry));
				if (!entry.read || other === void 0) return entry;
				return other.read ? {
					...entry,
					points: other.points
				} : other;
			});
		}
		function failuresOf(entries) {
			let told = new Map();
			for (let entry of entries) {
				if (entry.read) continue;
				let { kind, region, fault } = entry;
				let subject = {
					kind,
					resourceId: null,
					resourceName: null,
					recoveryPointId: null
				};
				told.set(`${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry)} ${fault.code} ${fault.message}`, {
					region,
					target: region,
					action: "read",
					fault,
					subject
				});
			}
			return [...told.values()];
		}
	})
};
