export const id = 2516;
export const ids = [2516];
export const modules = { 2516: ((module) => {
module.exports = eval("require")("kerberos");
}) };
