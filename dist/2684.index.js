export const id = 2684;
export const ids = [2684];
export const modules = {
	8208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => proveSnapshotOwnership,
			i: () => proveOwnership
		});
		var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
		function proveOwnership(point, account) {
			if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
			if (point.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (point.managedBy !== null) return no(`${point.managedBy} made it and sees to its deletion`);
			if (point.source === null) return no("it is a copy, or made in another way: the service recorded no source for it");
			if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
			return {
				ours: !0,
				source: point.source
			};
		}
		function proveSnapshotOwnership(snapshot, account) {
			if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
			if (snapshot.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
			if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
			return {
				ours: !0,
				source: snapshot.source
			};
		}
		function no(why) {
			return {
				ours: !1,
				why
			};
		}
	}),
	2684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { decideRetainChanges: () => decideRetainChanges });
		var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9287);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
		var _backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(695);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3430);
		var _retain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8680);
		let REASONS = {
			lengthen: "its plan keeps it longer",
			shorten: "its plan keeps it shorter",
			"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now"
		};
		function decideRetainChanges(inventory, file, now, graceMilliseconds) {
			let { account, regions } = inventory;
			let points = regions.flatMap((region) => region.read ? (0, _group_js__WEBPACK_IMPORTED_MODULE_4__.a)(region.points) : []);
			let context = {
				account,
				now,
				graceMilliseconds,
				plansOf: _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__.plansOf
			};
			let changes = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.Mx)(points, file, context).map((change) => ({
				action: "set-expiry",
				...change,
				reason: REASONS[change.because]
			}));
			let left = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.k$)(points, file, context).map(({ point, target }) => ({
				action: "keep",
				point,
				because: "never-expires",
				reason: `its Expire tag says never, which is not shortened; its plan asks for ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_2__.r4)(target)}`
			}));
			return {
				changes: [...changes, ...left],
				skipped: [],
				failures: (0, _backup_js__WEBPACK_IMPORTED_MODULE_1__.b)(regions),
				warnings: [],
				matched: 0
			};
		}
	}),
	8680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => decideRetain,
			k$: () => findNeverShortened
		});
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3430);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8208);
		function decideRetain(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "to" in judged ? [judged] : [];
			});
		}
		function findNeverShortened(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "target" in judged ? [judged] : [];
			});
		}
		let RETAINED_STATES = new Set(["available", "disabled"]);
		function judge(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, context.account).ours) return null;
			if ((0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__.isCutPlanValue)(point.tags.backupPlan)) return null;
			let rules = context.plansOf(point, file).flatMap((membership) => membership.rules);
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ expiry }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(expiry, createdAt)));
			return moved(tag.expiresAt, target, context, {
				point,
				from
			});
		}
		function longest(expiries) {
			return expiries.reduce((one, other) => one === "never" || other === "never" ? "never" : Math.max(one, other));
		}
		function moved(is, target, { now, graceMilliseconds }, what) {
			if (target === "never") return is === "never" ? null : {
				...what,
				to: "never",
				because: "lengthen"
			};
			if (is === "never") return {
				point: what.point,
				target
			};
			if (Math.abs(target - is) < START_DRIFT) return null;
			let wanted = Math.floor(target / SECOND) * SECOND;
			if (wanted > is) return {
				...what,
				to: wanted,
				because: "lengthen"
			};
			let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
			let to = Math.max(wanted, earliest);
			if (to >= is) return null;
			return {
				...what,
				to,
				because: to === wanted ? "shorten" : "shorten-to-grace"
			};
		}
		let SECOND = 1e3;
		let START_DRIFT = 36e5;
	})
};
