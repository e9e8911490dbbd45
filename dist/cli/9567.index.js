export const id = 9567;
export const ids = [9567];
export const modules = { 9567: ((module) => {
module.exports = eval("require")("kerberos");
}) };
