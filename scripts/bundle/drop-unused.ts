/** Removes declarations that nothing uses from bundled code. */
import { minifySync } from 'rolldown/utils';

/**
 * Returns the same program without the declarations that nothing refers to.
 *
 * webpack stops exporting what is unused but leaves its declaration in place, and counts on a minifier to remove it. In
 * the EC2 client that is 1.3 MB of schemas for 800 calls, of which this project makes a dozen. Names and line breaks stay,
 * so that the committed bundle can be read and a stack trace means something.
 * Throws when the code cannot be parsed.
 */
export function dropUnused(fileName: string, code: string): string {
  const { code: stripped, errors } = minifySync(fileName, code, {
    module: true,
    compress: {
      target: 'es2023',
      unused: true,
      joinVars: false,
      sequences: false,
      // The SDK tells its errors and commands apart by `constructor.name`.
      keepNames: { function: true, class: true },
    },
    mangle: false,
    codegen: { removeWhitespace: false },
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${fileName}: ${error.message}`);
  return stripped;
}
