export const id = 4442;
export const ids = [4442];
export const modules = { 4442: ((module) => {
module.exports = eval("require")("kerberos");
}) };
