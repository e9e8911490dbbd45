export const id = 9816;
export const ids = [9816];
export const modules = { 9816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoringOf: () => restoringOf });
async function restoringOf(kind, ec2, openRds) {
switch (kind) {
	case "ec2-instance": return (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(2504)]).then(__webpack_require__.bind(__webpack_require__, 2504))).restoreInstances(ec2);
	case "ebs-volume": return (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(5995)]).then(__webpack_require__.bind(__webpack_require__, 5995))).restoreVolumes(ec2);
	case "rds-instance": return (await Promise.all([
		__webpack_require__.e(1892),
		__webpack_require__.e(5707),
		__webpack_require__.e(3263)
	]).then(__webpack_require__.bind(__webpack_require__, 3263))).restoreDbInstances(await openRds());
	case "rds-cluster": return (await Promise.all([
		__webpack_require__.e(1892),
		__webpack_require__.e(5707),
		__webpack_require__.e(402)
	]).then(__webpack_require__.bind(__webpack_require__, 402))).restoreDbClusters(await openRds());
	default: return kind;
}
}
}) };
