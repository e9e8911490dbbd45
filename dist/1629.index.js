export const id = 1629;
export const ids = [1629];
export const modules = { 61629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readUsers: () => readUsers });
	var commandBuilder = __webpack_require__(74483);
	var schemas_0 = __webpack_require__(22896);
	class DescribeImageReferencesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeImageReferences", schemas_0.$lV) {}
	var model = __webpack_require__(33444);
	var wire = __webpack_require__(8846);
	var pages = __webpack_require__(79158);
	var ec2_instance_images = __webpack_require__(51307);
	var DescribeInstancesCommand = __webpack_require__(21308);
	class DescribeLaunchTemplatesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeLaunchTemplates", schemas_0._zK) {}
	class DescribeLaunchTemplateVersionsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeLaunchTemplateVersions", schemas_0.q_Y) {}
	async function readUsersOneByOne(caller, region, images, liveStates) {
		let [instances, templates] = await Promise.all([readInstances(caller, region, images, liveStates), readTemplates(caller, region, new Set(images))]);
		if (!instances.ok) return instances;
		return templates.ok ? (0, model.kX)([...instances.value, ...templates.value]) : templates;
	}
	async function readInstances(caller, region, images, liveStates) {
		let found = [];
		for (let batch of (0, wire.oq)(images, wire.El - liveStates.length)) {
			let Filters = [{
				Name: "image-id",
				Values: [...batch]
			}, {
				Name: "instance-state-name",
				Values: [...liveStates]
			}];
			let read = await (0, pages.n)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand.b({
				Filters,
				MaxResults: 1e3,
				NextToken,
				...more
			})))), (page) => (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []));
			if (!read.ok) return read;
			for (let { ImageId, InstanceId } of read.value) found.push({
				image: (0, model.hS)(ImageId ?? ""),
				by: `instance/${InstanceId ?? "unknown"}`
			});
		}
		return (0, model.kX)(found);
	}
	async function managedToo(ask) {
		let answer = await ask({ IncludeManagedResources: !0 });
		return (0, wire.lf)(answer) ? ask({}) : answer;
	}
	async function readTemplates(caller, region, images) {
		let templates = await (0, pages.n)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeLaunchTemplates", (client) => client.send(new DescribeLaunchTemplatesCommand({
			MaxResults: 200,
			NextToken,
			...more
		})))), (page) => (page.LaunchTemplates ?? []).flatMap(({ LaunchTemplateId }) => LaunchTemplateId ?? []));
		if (!templates.ok) return templates;
		let found = [];
		for (let id of templates.value) {
			let versions = await readVersions(caller, region, id);
			if (!versions.ok) return versions;
			let named = new Set(versions.value.filter((image) => images.has(image)));
			for (let image of named) found.push({
				image,
				by: `launch-template/${id}`
			});
		}
		return (0, model.kX)(found);
	}
	function readVersions(caller, region, LaunchTemplateId) {
		return (0, pages.n)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeLaunchTemplateVersions", (client) => client.send(new DescribeLaunchTemplateVersionsCommand({
			LaunchTemplateId,
			MaxResults: 200,
			NextToken,
			...more
		})))), (page) => (page.LaunchTemplateVersions ?? []).flatMap(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId === void 0 ? [] : [(0, model.hS)(LaunchTemplateData.ImageId)]));
	}
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
		let add = (image, name) => users.set(image, [...users.get(image) ?? [], name]);
		for (let batch of batches) {
			if (!batch.ok) return batch;
			if (batch.value === "not-known-here") {
				let read = await readUsersOneByOne(caller, region, images, LIVE_STATES);
				if (!read.ok) return read;
				for (let { image, by } of read.value) add(image, by);
				return (0, model.kX)(users);
			}
			for (let { ImageId, Arn, ResourceType } of batch.value) add((0, model.hS)(ImageId ?? ""), Arn?.split(":").at(-1) ?? ResourceType ?? "a resource");
		}
		return (0, model.kX)(users);
	}
	async function readReferences(caller, region, images) {
		let gone = !1;
		let unknown = !1;
		let read = await (0, pages.n)(async (NextToken) => {
			let page = await caller.repeatable(region, "DescribeImageReferences", (client) => client.send(new DescribeImageReferencesCommand({
				...requestFor(images),
				NextToken
			})));
			unknown ||= !page.ok && (0, wire.$I)(page.refusal.code);
			gone ||= !page.ok && /^InvalidAMIID\.(NotFound|Unavailable)$/.test(page.refusal.code);
			return page;
		}, (page) => page.ImageReferences ?? []);
		if (unknown) return (0, model.kX)("not-known-here");
		if (read.ok || !gone) return read;
		if (images.length === 1) {
			let states = await (0, ec2_instance_images.rs)(caller, region, images);
			return states.ok && states.value.size === 0 ? (0, model.kX)([]) : read;
		}
		let singles = await Promise.all(images.map((image) => readReferences(caller, region, [image])));
		let references = [];
		for (let single of singles) {
			if (!single.ok || single.value === "not-known-here") return single;
			references.push(...single.value);
		}
		return (0, model.kX)(references);
	}
	function requestFor(images) {
		return {
			ImageIds: [...images],
			ResourceTypes: [
				{
					ResourceType: "ec2:Instance",
					ResourceTypeOptions: [{
						OptionName: "state-name",
						OptionValues: LIVE_STATES
					}]
				},
				{
					ResourceType: "ec2:LaunchTemplate",
					ResourceTypeOptions: [{
						OptionName: "version-depth",
						OptionValues: ["10000"]
					}]
				},
				{ ResourceType: "ssm:Parameter" },
				{ ResourceType: "imagebuilder:ImageRecipe" },
				{ ResourceType: "imagebuilder:ContainerRecipe" }
			]
		};
	}
}) };
