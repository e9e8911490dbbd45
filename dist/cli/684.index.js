export const id = 684;
export const ids = [684];
export const modules = {
	2684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { decideRetainChanges: () => decideRetainChanges });
		var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9287);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
		var _backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(695);
		var _retain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8680);
		let REASONS = {
			lengthen: "its plan keeps it longer",
			shorten: "its plan keeps it shorter",
			"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now"
		};
		function decideRetainChanges(inventory, file, now, graceMilliseconds) {
			let { account, regions } = inventory;
			let points = regions.flatMap((region) => region.read ? (0, _group_js__WEBPACK_IMPORTED_MODULE_3__.a)(region.points) : []);
			return {
				changes: (0, _retain_js__WEBPACK_IMPORTED_MODULE_2__.M)(points, file, {
					account,
					now,
					graceMilliseconds,
					plansOf: _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__.plansOf
				}).map((change) => ({
					action: "set-expiry",
					...change,
					reason: REASONS[change.because]
				})),
				skipped: [],
				failures: (0, _backup_js__WEBPACK_IMPORTED_MODULE_1__.b)(regions),
				warnings: [],
				matched: 0
			};
		}
	}),
	8680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => decideRetain });
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
		function decideRetain(points, file, context) {
			return points.flatMap((point) => changeOf(point, file, context) ?? []);
		}
		let RETAINED_STATES = new Set([
			"available",
			"pending",
			"disabled"
		]);
		function changeOf(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_2__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, context.account).ours) return null;
			let rules = context.plansOf(point, file).flatMap((membership) => membership.rules);
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ expiry }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(expiry, createdAt)));
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
			if (is !== "never" && Math.abs(target - is) < START_DRIFT) return null;
			let wanted = Math.floor(target / SECOND) * SECOND;
			if (is !== "never" && wanted > is) return {
				...what,
				to: wanted,
				because: "lengthen"
			};
			let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
			let to = Math.max(wanted, earliest);
			if (is !== "never" && to >= is) return null;
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
