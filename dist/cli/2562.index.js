export const id = 2562;
export const ids = [2562];
export const modules = { 2562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readUsers: () => readUsers });
	var commandBuilder = __webpack_require__(4483);
	var schemas_0 = __webpack_require__(2896);
	class DescribeImageReferencesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeImageReferences", schemas_0.$lV) {}
	var model = __webpack_require__(9581);
	var wire = __webpack_require__(8846);
	var pages = __webpack_require__(9158);
	var ec2_instance_images = __webpack_require__(1307);
	let LIVE_STATES = [
		"pending",
		"running",
		"shutting-down",
		"stopping",
		"stopped"
	];
	async function readUsers(caller, region, images) {
		let users = new Map();
		let batches = await Promise.all([...(0, wire.oq)(images, 10)].map((batch) => readReferences(caller, region, batch)));
		for (let batch of batches) {
			if (!batch.ok) return batch;
			for (let { ImageId, Arn, ResourceType } of batch.value) {
				let image = (0, model.hS)(ImageId ?? "");
				let names = users.get(image) ?? [];
				names.push(Arn?.split(":").at(-1) ?? ResourceType ?? "a resource");
				users.set(image, names);
			}
		}
		return (0, model.kX)(users);
	}
	async function readReferences(caller, region, images) {
		let gone = !1;
		let read = await (0, pages.n)(async (NextToken) => {
			let page = await caller.repeatable(region, "DescribeImageReferences", (client) => client.send(new DescribeImageReferencesCommand({
				...requestFor(images),
				NextToken
			})));
			gone ||= !page.ok && /^InvalidAMIID\.(NotFound|Unavailable)$/.test(page.refusal.code);
			return page;
		}, (page) => page.ImageReferences ?? []);
		if (read.ok || !gone) return read;
		if (images.length === 1) {
			let states = await (0, ec2_instance_images.rs)(caller, region, images);
			return states.ok && states.value.size === 0 ? (0, model.kX)([]) : read;
		}
		let singles = await Promise.all(images.map((image) => readReferences(caller, region, [image])));
		let references = [];
		for (let single of singles) {
			if (!single.ok) return single;
			references.push(...single.value);
		}
		return (0, model.kX)(references);
	}
	function requestFor(images) {
		return {
			ImageIds: [...images],
			ResourceTypes: [{
				ResourceType: "ec2:Instance",
				ResourceTypeOptions: [{
					OptionName: "state-name",
					OptionValues: LIVE_STATES
				}]
			}, {
				ResourceType: "ec2:LaunchTemplate",
				ResourceTypeOptions: [{
					OptionName: "version-depth",
					OptionValues: ["10000"]
				}]
			}]
		};
	}
}) };
