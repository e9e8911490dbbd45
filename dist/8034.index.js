export const id = 8034;
export const ids = [8034];
export const modules = { 8034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoringOf: () => restoringOf });
async function restoringOf(kind, ec2, openRds) {
switch (kind) {
	case "ec2-instance": return (await Promise.all([__webpack_require__.e(4128), __webpack_require__.e(5542)]).then(__webpack_require__.bind(__webpack_require__, 3161))).restoreInstances(ec2);
	case "ebs-volume": return (await Promise.all([__webpack_require__.e(4128), __webpack_require__.e(7297)]).then(__webpack_require__.bind(__webpack_require__, 7297))).restoreVolumes(ec2);
	case "rds-instance": return (await Promise.all([__webpack_require__.e(2824), __webpack_require__.e(5269)]).then(__webpack_require__.bind(__webpack_require__, 5269))).restoreDbInstances(await openRds());
	case "rds-cluster": return (await Promise.all([__webpack_require__.e(2824), __webpack_require__.e(1928)]).then(__webpack_require__.bind(__webpack_require__, 1928))).restoreDbClusters(await openRds());
	default: return kind;
}
}
}) };
