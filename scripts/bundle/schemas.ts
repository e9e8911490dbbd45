import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/** The calls of EC2 that a backup by tag makes. */
const AT_START =
  /[\\/]client-ec2[\\/]dist-es[\\/]commands[\\/](CreateImage|CreateTags|DescribeInstances|DescribeRegions)Command\.js$/;
const COMMAND = /[\\/]client-ec2[\\/]dist-es[\\/]commands[\\/]\w+\.js$/;
const SCHEMAS = /[\\/]schemas_0(\.js)?$/;
const OTHERS = '?others';

/**
 * EC2 describes the shapes of all its calls in one module, which goes where the first call goes: with what only a verification or
 * a purge sends, it is a fifth of a start. So the other calls have a copy of their own, and from each what is unused is dropped.
 */
export const schemasApart: Plugin = {
  name: 'schemas-apart',
  async resolveId(specifier, importer) {
    if (importer === undefined || !COMMAND.test(importer) || AT_START.test(importer)) return null;
    if (!SCHEMAS.test(specifier)) return null;
    const resolved = await this.resolve(specifier, importer, { skipSelf: true });
    return resolved === null ? null : `${resolved.id}${OTHERS}`;
  },
  load: (id) => (id.endsWith(OTHERS) ? readFile(id.slice(0, -OTHERS.length), 'utf8') : null),
};
