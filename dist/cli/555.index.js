export const id = 555;
export const ids = [555];
export const modules = { 555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoringOf: () => restoringOf });
async function restoringOf(kind, ec2, openRds) {
switch (kind) {
	case "ec2-instance": return (await Promise.all([__webpack_require__.e(6465), __webpack_require__.e(4437)]).then(__webpack_require__.bind(__webpack_require__, 4437))).restoreInstances(ec2);
	case "ebs-volume": return (await Promise.all([__webpack_require__.e(6465), __webpack_require__.e(8902)]).then(__webpack_require__.bind(__webpack_require__, 8902))).restoreVolumes(ec2);
	case "rds-instance": return (await Promise.all([
		__webpack_require__.e(6465),
		__webpack_require__.e(8960),
		__webpack_require__.e(1586)
	]).then(__webpack_require__.bind(__webpack_require__, 1586))).restoreDbInstances(await openRds());
	case "rds-cluster": return (await Promise.all([
		__webpack_require__.e(6465),
		__webpack_require__.e(8960),
		__webpack_require__.e(941)
	]).then(__webpack_require__.bind(__webpack_require__, 941))).restoreDbClusters(await openRds());
	default: return kind;
}
}
}) };
