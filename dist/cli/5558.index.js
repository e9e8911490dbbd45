export const id = 5558;
export const ids = [5558];
export const modules = { 55558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { lockReader: () => lockReader });
	var commandBuilder = __webpack_require__(74483);
	var schemas_0 = __webpack_require__(22896);
	class DescribeLockedSnapshotsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeLockedSnapshots", schemas_0.vhX) {}
	var expiry = __webpack_require__(83430);
	var model = __webpack_require__(33444);
	var pages = __webpack_require__(79158);
	var wire = __webpack_require__(8846);
	function lockReader(caller) {
		let underWay = new Map();
		return (region) => {
			let shared = underWay.get(region);
			if (shared !== void 0) return shared;
			let reading = listLocks(caller, region).finally(() => underWay.delete(region));
			underWay.set(region, reading);
			return reading;
		};
	}
	async function listLocks(caller, region) {
		let refusedWith = "";
		let read = await (0, pages.n)(async (NextToken) => {
			let page = await caller.repeatable(region, "DescribeLockedSnapshots", (client) => client.send(new DescribeLockedSnapshotsCommand({
				MaxResults: 1e3,
				NextToken
			})));
			refusedWith = page.ok ? "" : page.refusal.code;
			return page;
		}, (page) => (page.Snapshots ?? []).flatMap((lock) => heldBy(lock)));
		if (read.ok) return (0, model.kX)({
			known: !0,
			held: new Map(read.value)
		});
		if ((0, wire.$I)(refusedWith)) return (0, model.kX)({
			known: !0,
			held: new Map()
		});
		return refusedWith === "UnauthorizedOperation" ? (0, model.kX)({
			known: !1,
			why: read.fault
		}) : (0, model.V2)(read.fault);
	}
	function heldBy({ SnapshotId: id, LockState: state, LockExpiresOn: end }) {
		if (id === void 0 || state === "expired") return [];
		let until = end === void 0 ? "" : ` until ${(0, expiry.r4)(end.getTime())}`;
		return [[(0, model.iy)(id), `locked${until} (${state ?? "unknown mode"})`]];
	}
}) };
