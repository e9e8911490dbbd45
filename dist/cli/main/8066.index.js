export const id = 8066;
export const ids = [8066];
export const modules = { 8066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readUsers: () => readUsers });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var DescribeImageReferencesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImageReferences", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeImageReferences$) {};
var DescribeLaunchTemplatesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLaunchTemplates", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeLaunchTemplates$) {};
var DescribeLaunchTemplateVersionsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLaunchTemplateVersions", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeLaunchTemplateVersions$) {};
async function readUsersOneByOne(caller, region, images, liveStates) {
let [instances, templates] = await Promise.all([readInstances(caller, region, images, liveStates), readTemplates(caller, region, new Set(images))]);
if (!instances.ok) return instances;
return templates.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)([...instances.value, ...templates.value]) : templates;
}
function readInstances(caller, region, images, liveStates) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(images, 200 - liveStates.length, (batch) => {
	let Filters = [{
		Name: "image-id",
		Values: [...batch]
	}, {
		Name: "instance-state-name",
		Values: [...liveStates]
	}];
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new _ec2_js__WEBPACK_IMPORTED_MODULE_0__.bN({
		Filters,
		MaxResults: 1e3,
		NextToken,
		...more
	})))), (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.map(namedByInstance)));
});
}
function namedByInstance({ ImageId, InstanceId }) {
return {
	image: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.hS)(ImageId ?? ""),
	by: `instance/${InstanceId ?? "unknown"}`
};
}
async function managedToo(ask) {
let answer = await ask({ IncludeManagedResources: !0 });
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.lf)(answer) ? ask({}) : answer;
}
async function readTemplates(caller, region, images) {
let templates = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeLaunchTemplates", (client) => client.send(new DescribeLaunchTemplatesCommand({
	MaxResults: 200,
	NextToken,
	...more
})))), (page) => (page.LaunchTemplates ?? []).flatMap(({ LaunchTemplateId }) => LaunchTemplateId ?? []));
if (!templates.ok) return templates;
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(templates.value, 1, async ([id = ""]) => {
	let versions = await readVersions(caller, region, id);
	if (!versions.ok) return versions;
	let named = new Set(versions.value.filter((image) => images.has(image)));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)([...named].map((image) => ({
		image,
		by: `launch-template/${id}`
	})));
});
}
function readVersions(caller, region, LaunchTemplateId) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => managedToo((more) => caller.repeatable(region, "DescribeLaunchTemplateVersions", (client) => client.send(new DescribeLaunchTemplateVersionsCommand({
	LaunchTemplateId,
	MaxResults: 200,
	NextToken,
	...more
})))), (page) => (page.LaunchTemplateVersions ?? []).flatMap(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId === void 0 ? [] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.hS)(LaunchTemplateData.ImageId)]));
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
let batches = await Promise.all([...(0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.oq)(images, 10)].map((batch) => readReferences(caller, region, batch)));
let add = (image, name) => users.set(image, [...users.get(image) ?? [], name]);
for (let batch of batches) {
	if (!batch.ok) return batch;
	if (batch.value === "not-known-here") {
		let read = await readUsersOneByOne(caller, region, images, LIVE_STATES);
		if (!read.ok) return read;
		for (let { image, by } of read.value) add(image, by);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)(users);
	}
	for (let { ImageId, Arn, ResourceType } of batch.value) add((0, _start_js__WEBPACK_IMPORTED_MODULE_2__.hS)(ImageId ?? ""), Arn?.split(":").at(-1) ?? ResourceType ?? "a resource");
}
return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)(users);
}
async function readReferences(caller, region, images) {
let gone = !1;
let unknown = !1;
let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)(async (NextToken) => {
	let page = await caller.repeatable(region, "DescribeImageReferences", (client) => client.send(new DescribeImageReferencesCommand({
		...requestFor(images),
		NextToken
	})));
	unknown ||= !page.ok && (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.$I)(page.refusal.code);
	gone ||= !page.ok && /^InvalidAMIID\.(NotFound|Unavailable)$/.test(page.refusal.code);
	return page;
}, (page) => page.ImageReferences ?? []);
if (unknown) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)("not-known-here");
if (read.ok || !gone) return read;
if (images.length === 1) {
	let states = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.readStates)(caller, region, images);
	return states.ok && states.value.size === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)([]) : read;
}
let singles = await Promise.all(images.map((image) => readReferences(caller, region, [image])));
let references = [];
for (let single of singles) {
	if (!single.ok || single.value === "not-known-here") return single;
	references.push(...single.value);
}
return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)(references);
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
