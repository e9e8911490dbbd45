export const id = 1612;
export const ids = [1612, 1258];
export const modules = {
	1612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { syncView: () => syncView });
		var format = __webpack_require__(59152);
		var view = __webpack_require__(11258);
		var sync_report = __webpack_require__(45593);
		var section = __webpack_require__(94324);
		var story = __webpack_require__(72706);
		let STATE_WORDS = {
			planned: "would be done",
			done: "done",
			failed: "FAILED",
			"not-approved": "not in the approved change set"
		};
		function synced(report) {
			let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.synced.length, "change")} of AWS Backup`,
				notes,
				noun: "change",
				columns: [
					"Region",
					"Change",
					"Name",
					"State",
					"Before",
					"After",
					"Why"
				],
				dispensable: ["Why", "Before"],
				...(0, section.RO)(report.synced, (entry) => {
					let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
					return [
						[entry.region],
						[story.r8[entry.action]],
						[(0, story.fC)(entry)],
						[STATE_WORDS[entry.state]],
						cellOf(before.filter((line) => !after.includes(line))),
						cellOf(after.filter((line) => !before.includes(line))),
						[entry.reason]
					];
				})
			};
		}
		function cellOf(lines) {
			return [lines.join("; ")];
		}
		function linesOf(content) {
			return [...(content?.rules ?? []).map(ruleWords), ...(content?.selections ?? []).map(selectionWords)];
		}
		function ruleWords(rule) {
			let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
			let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
			let parts = [
				`${rule.schedule} ${rule.timeZone}`,
				`into ${rule.vault}`,
				deleteAfterDays === null ? "kept for ever" : `kept ${(0, format.hS)(deleteAfterDays, "day")}`,
				...coldStorageAfterDays === null ? [] : [`cold after ${(0, format.hS)(coldStorageAfterDays, "day")}`],
				...startWindowMinutes === null ? [] : [`begun within ${(0, format.hS)(startWindowMinutes, "minute")}`],
				...completionWindowMinutes === null ? [] : [`done within ${(0, format.hS)(completionWindowMinutes, "minute")}`],
				...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`]
			];
			return `${rule.name}: ${parts.join(", ")}`;
		}
		function selectionWords({ name, role, resources, conditions }) {
			let what = resources.map((arn) => arn === "*" ? "everything" : arn).join(", ");
			let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
			return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
		}
		function syncView(report) {
			let made = report.synced.filter(sync_report.s);
			let would = report.dryRun ? "would be " : "";
			return (0, view.d)(report, {
				job: "Sync",
				done: changed(report),
				problems: problems(report),
				besides: made.length > 0 ? changed(report) : null,
				totals: [[`${(0, format._l)("change", made.length)} ${would}made`, (0, format.ai)(made.length)]],
				sections: [synced(report)],
				regionCounts: {
					columns: [report.dryRun ? "Changes that would be made" : "Changes made"],
					counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length]
				}
			});
		}
		function changed({ synced: entries, dryRun }) {
			if (entries.length === 0) return "nothing to change: AWS Backup is as the plan file says";
			let open = entries.filter(({ state }) => state === "not-approved").length;
			let parts = [`${(0, format.hS)(entries.filter(sync_report.s).length, "change")} ${dryRun ? "would be made" : "made"} in AWS Backup`];
			open > 0 && parts.push(`${(0, format.ai)(open)} not in the approved change set`);
			return parts.join(", ");
		}
		function problems({ synced: entries }) {
			let failed = entries.filter(({ state }) => state === "failed").length;
			return failed === 0 ? [] : [`${(0, format.uM)(failed, entries.length, "change", {
				one: "was",
				many: "were"
			})} not made`];
		}
	}),
	58241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GU: () => alertOf,
			RJ: () => aboutResources,
			Vb: () => nameOf,
			kA: () => shownNames,
			r4: () => placeKey
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function alertOf(report, sign, own) {
			if (sign === "green") return [];
			let named = new Set(own.flatMap(({ names }) => names));
			let unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
			let others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
			let lines = [
				...own,
				...others.length === 0 ? [] : [{
					label: "Something failed for",
					names: others
				}],
				...unread.length === 0 ? [] : [{
					label: "Not looked at",
					names: unread
				}]
			];
			if (lines.length > 0 || sign !== "red") return lines;
			let [first] = report.failed;
			return first === void 0 ? [] : [{
				label: `What to do: ${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.advice, 600)}`,
				names: []
			}];
		}
		function shownNames({ names, unnamed = 0 }) {
			let shown = names.length <= 13 ? names : names.slice(0, 12);
			return {
				shown,
				more: names.length - shown.length + unnamed
			};
		}
		function nameOf({ resourceName, resourceId }) {
			return resourceName === null || resourceName.trim() === "" ? resourceId ?? "not known" : resourceName;
		}
		function aboutResources(failed) {
			let known = failed.filter(({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(known, placeKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
		}
		function placeKey({ region, kind, resourceId }) {
			return region === null || kind === null || resourceId === null ? "" : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)({
				region,
				kind,
				id: resourceId
			});
		}
	}),
	42078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qs: () => RESOURCE_PAGES,
			i1: () => consoleLink,
			u1: () => POINT_PAGES
		});
		let RESOURCE_PAGES = {
			"ec2-instance": "instance",
			"ebs-volume": "volume",
			"rds-instance": "database",
			"rds-cluster": "cluster"
		};
		let POINT_PAGES = {
			"ec2-instance": "image",
			"ebs-volume": "snapshot",
			"rds-instance": null,
			"rds-cluster": null
		};
		function consoleLink(page, region, id) {
			let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
			let { console, fragment, ids, end } = PAGES[page];
			if (domain === void 0 || !ids.test(id)) return null;
			return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
		}
		let PARTITIONS = [
			{
				regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/,
				domain: "console.aws.amazon.com"
			},
			{
				regions: /^cn-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws.cn"
			},
			{
				regions: /^us-gov-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws-us-gov.com"
			}
		];
		let DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;
		let PAGES = {
			image: {
				console: "ec2",
				fragment: "ImageDetails:imageId",
				ids: /^ami-[0-9a-z]+$/,
				end: ""
			},
			instance: {
				console: "ec2",
				fragment: "InstanceDetails:instanceId",
				ids: /^i-[0-9a-z]+$/,
				end: ""
			},
			snapshot: {
				console: "ec2",
				fragment: "SnapshotDetails:snapshotId",
				ids: /^snap-[0-9a-z]+$/,
				end: ""
			},
			volume: {
				console: "ec2",
				fragment: "VolumeDetails:volumeId",
				ids: /^vol-[0-9a-z]+$/,
				end: ""
			},
			database: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=false"
			},
			cluster: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=true"
			}
		};
	}),
	59152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => gib,
			U5: () => timeBetween,
			_l: () => pluralOf,
			ai: () => number,
			hS: () => counted,
			uM: () => share
		});
		function number(value) {
			return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		function counted(count, singular, plural = `${singular}s`) {
			return `${number(count)} ${count === 1 ? singular : plural}`;
		}
		function pluralOf(singular, count) {
			return count === 1 ? singular : `${singular}s`;
		}
		function share(part, whole, noun, verb) {
			return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
		}
		function gib(size) {
			return `${number(size)} GiB`;
		}
		function timeBetween(start, end) {
			let seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1e3);
			if (!Number.isFinite(seconds) || seconds < 0) return null;
			if (seconds < 1) return "less than 1 s";
			if (seconds < 60) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
			return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
		}
	}),
	94324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => rowsByKind,
			RO: () => rowsOf,
			VG: () => resourceCell,
			tZ: () => PLAIN,
			zt: () => pointCell
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42078);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33866);
		function rowsOf(entries, cells) {
			return {
				count: entries.length,
				row: (index) => {
					let entry = entries[index];
					return entry === void 0 ? [] : cells(entry);
				}
			};
		}
		let PLAIN = {
			notes: [],
			groups: null,
			mostRows: 1e400,
			quiet: !1,
			folded: !1,
			bad: !1,
			dispensable: [],
			sentences: []
		};
		function rowsByKind(mixed, columns, entries, cells) {
			if (!mixed) return {
				columns,
				...rowsOf(entries, cells)
			};
			let behindFirst = ([first, ...others], item) => first === void 0 ? [] : [
				first,
				item,
				...others
			];
			return {
				columns: behindFirst(columns, "Kind"),
				...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ""]))
			};
		}
		function resourceCell(kind, region, id, name = "") {
			if (id === null) return ["not known"];
			let reference = {
				page: _console_links_js__WEBPACK_IMPORTED_MODULE_0__.Qs[kind],
				region,
				id
			};
			return name === null || name.trim() === "" ? [reference] : [name, reference];
		}
		function pointCell(kind, region, id) {
			let page = _console_links_js__WEBPACK_IMPORTED_MODULE_0__.u1[kind];
			return [page === null ? (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fk)(id) : {
				page,
				region,
				id
			}];
		}
	}),
	14544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => directTerms,
			fd: () => termsOf,
			wW: () => headed
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function termsOf({ kinds, engine }) {
			let { resource, point, aPoint } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds);
			let mixed = new Set(kinds).size > 1;
			if (engine === "direct") return {
				resource,
				point,
				work: point,
				aWork: aPoint,
				begin: "create",
				begun: "created",
				mixed
			};
			return {
				resource,
				point: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)([]).point,
				work: "backup job",
				aWork: "a backup job",
				begin: "start",
				begun: "started",
				mixed
			};
		}
		function directTerms({ kinds }) {
			return termsOf({
				kinds,
				engine: "direct"
			});
		}
		function headed(word) {
			return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
		}
	}),
	56898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vj: () => verdictOf,
			nl: () => hasFault,
			x8: () => signed
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
		function verdictOf(report, clauses) {
			let good = report.outcome === "ok";
			let worries = clauses.worries ?? [];
			let sign = clauses.sign ?? (good ? worries.length > 0 ? "orange" : "green" : "red");
			if (clauses.sentence !== void 0) return {
				good,
				sign,
				sentence: clauses.sentence
			};
			let protection = clauses.protection ?? null;
			return {
				good,
				sign,
				sentence: headed([
					...protection === null ? [] : [protection],
					...worries,
					...good ? [clauses.done] : failureClauses(report, clauses),
					...report.dryRun ? ["dry run: nothing was written"] : []
				].filter((clause) => clause !== "").join(" · "))
			};
		}
		function headed(text) {
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		}
		let EMOJI = {
			green: "🟢",
			orange: "🟠",
			red: "🔴"
		};
		let LETTERS = {
			green: "OK",
			orange: "WARNING",
			red: "NOT OK"
		};
		function signed({ sign, sentence }, emoji = !0) {
			return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
		}
		function hasFault(report, code) {
			return report.failed.some(({ fault }) => fault === code);
		}
		function failureClauses(report, clauses) {
			let { problems, besides, tellsFailure = !1 } = clauses;
			let job = clauses.job.toLowerCase();
			let unread = report.regions.filter(({ read }) => !read).length;
			let unknown = unread === 0 ? [] : [(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.uM)(unread, report.regions.length, "region", {
				one: "unknown",
				many: "unknown"
			})];
			let told = [...problems];
			told.length === 0 && unknown.length === 0 && !tellsFailure && told.push(otherProblem(report));
			let [first, ...others] = told;
			let how = endOf(report, job);
			let begun = first === void 0 ? how === null ? [] : [how] : [`${how ?? `${job} failed`}: ${first}`];
			return [
				...unknown,
				...begun,
				...others,
				...besides === null ? [] : [besides]
			];
		}
		function endOf(report, job) {
			if (hasFault(report, "too-many-deletions")) return report.dryRun ? `${job} would be refused` : `${job} refused`;
			return hasFault(report, "cancelled") ? `${job} cancelled` : null;
		}
		function otherProblem({ failed }) {
			let [first] = failed;
			if (first === void 0) return "it ended early and left no reason";
			if (first.action !== "start" && first.action !== "select" && failed.length > 1) return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failed.length, "failure");
			let more = failed.length - 1;
			return `${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.message, 200).replace(/[.;:]$/, "")}${more > 0 ? `; ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(more, "more failure")}` : ""}`;
		}
	}),
	11258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => viewOf,
			refusedView: () => refusedView
		});
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56898);
		function viewOf(report, own) {
			let { engine = "direct", rehearses = !0 } = own;
			let subject = {
				kinds: report.kinds,
				engine
			};
			let verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(report, own);
			let { htmlPage } = own;
			return {
				report,
				subject,
				terms: (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(subject),
				verdict,
				alert: (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.GU)(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
				rehearsal: report.dryRun && rehearses,
				totals: own.totals ?? [],
				asked: own.asked ?? [],
				sections: own.sections ?? [],
				regionCounts: own.regionCounts ?? {
					columns: [],
					counts: () => []
				},
				outputs: own.outputs ?? {
					plain: {},
					arrays: {}
				},
				lines: own.lines ?? [],
				skipped: own.skipped ?? [],
				page: own.page ?? null,
				htmlPage: htmlPage === void 0 ? null : () => htmlPage(verdict),
				amiss: own.amiss ?? [],
				remarks: own.remarks ?? [],
				warnings: own.warnings ?? report.warnings
			};
		}
		function amissLines(amiss) {
			return amiss.length === 0 ? [] : [{
				label: "Not protected",
				names: amiss.map(_alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)
			}];
		}
		function refusedView(report) {
			return viewOf(report, {
				job: "Run",
				done: "nothing was done",
				problems: [],
				besides: null
			});
		}
	}),
	33866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gx: () => keptWords,
			Iv: () => actionWords,
			MM: () => behindWords,
			MS: () => KEPT_ORDER,
			NC: () => snapshotResultWords,
			RY: () => FINISHED_WORDS,
			b8: () => RETAINED_WORDS,
			dm: () => isUneventful,
			fk: () => shownId,
			jP: () => createdStateWords,
			lb: () => deletedBecauseWords,
			q1: () => headingWords
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		function actionWords({ action, kind }, subject) {
			let alone = kind === null || subject.kinds.length < 2;
			let { resource, point, work, begin } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(alone ? subject : {
				...subject,
				kinds: [kind]
			});
			return {
				start: "start the run",
				select: `select ${resource}s`,
				read: alone ? "read" : `read ${resource}s`,
				create: `${begin} ${work}`,
				wait: `wait for ${work}`,
				delete: `delete ${point}`,
				"delete-snapshot": "delete snapshot",
				purge: "purge",
				"set-expiry": `set the expiry of ${point}`,
				sync: "sync",
				preview: "preview",
				report: "hand the result over"
			}[action];
		}
		let KEPT_WORDS = {
			refused: "due for deletion, but refused",
			failed: "deletion failed",
			"expiry-unreadable": "Expire tag cannot be read",
			"expiry-missing": "no Expire tag",
			"not-ours": "not proven to be ours",
			protected: "protected against deletion",
			public: "public",
			"in-use": "in use",
			locked: "locked",
			changed: "changed since it was decided",
			"not-approved": "due, but not in the approved change set",
			"min-keep": "among the newest of its resource (min-keep)",
			"unknown-plan": "its plan or rule is not in the plan file",
			retention: "kept by its plan's retention",
			pending: "still pending",
			"other-tag": "made for another tag",
			"never-expires": "never expires",
			"not-expired": "not expired yet"
		};
		let KEPT_ORDER = Object.keys(KEPT_WORDS);
		function keptWords(because, kinds) {
			if (because === "protected" && kinds.every((kind) => kind === "ec2-instance")) return "protected against deregistration";
			return because === "min-keep" ? `among the newest of its ${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds).resource} (min-keep)` : KEPT_WORDS[because];
		}
		let RETAINED_WORDS = {
			lengthen: "kept longer",
			shorten: "kept shorter",
			"shorten-to-grace": "kept shorter, as far as the grace allows",
			snapshots: "its snapshots said something else"
		};
		function isUneventful(because) {
			return because === "not-expired" || because === "never-expires";
		}
		function createdStateWords(entry) {
			let state = entry.state === "planned" ? "would be created" : entry.state;
			return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
		}
		function deletedBecauseWords(entry) {
			if (entry.because === "failed") return "had failed, held no backup";
			return "expired";
		}
		function snapshotResultWords(result) {
			if (result === "planned") return "would be deleted";
			if (result === "success") return "deleted";
			return result === "skipped" ? "skipped (another AMI uses it)" : `left behind: ${result}`;
		}
		let FINISHED_WORDS = {
			planned: "would be deleted",
			deleted: "deleted",
			failed: "FAILED, left behind"
		};
		function headingWords(noun, done, count, dryRun) {
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, noun)} ${dryRun ? `would be ${done}` : done}`;
		}
		function shownId(id) {
			return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
		}
		function behindWords(kinds) {
			let databases = kinds.filter((kind) => kind === "rds-instance" || kind === "rds-cluster").length;
			if (databases === 0) return "volumes";
			return databases === kinds.length ? "databases" : "volumes and databases";
		}
	})
};
