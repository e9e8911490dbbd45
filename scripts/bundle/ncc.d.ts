/** The part of ncc's programmatic interface that the build uses; the package brings no types. */
declare module '@vercel/ncc' {
  type NccOptions = {
    /** Whether to use webpack's cache. */
    readonly cache: boolean;
    /** Name of the main file of the output. */
    readonly filename: string;
    /** Emit ES modules instead of CommonJS. */
    readonly esm: boolean;
    /** The lowest ECMAScript version that the output may need. */
    readonly target: string;
    readonly quiet: boolean;
  };
  type NccResult = {
    /** Text of the main file. */
    readonly code: string;
    /** The other files: what is loaded later, and `package.json`. */
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  };
  function ncc(entry: string, options: NccOptions): Promise<NccResult>;
  export = ncc;
}
