import { readdirSync, readFileSync } from 'node:fs';
import { getExpressionAst, parse } from '@cdktf/hcl2json';

/** One node of an expression, as HashiCorp's own parser reads it. Parentheses and the keys of objects have no type. */
export interface Node {
  readonly type: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly children: readonly Node[];
  /** What was written, of nodes that say nothing else: bare keys of objects. */
  readonly written?: string;
}

/** A body of HCL: an attribute is a value or a text with `${...}`, a block a list of bodies. */
export type Body = Readonly<Record<string, unknown>>;

export interface HclFolder {
  /** All files of the folder, one after the other. */
  readonly files: readonly Body[];
  /** The parts of a text: literal ones as they are, the expressions of `${...}` as trees. */
  readonly partsOf: (text: string) => readonly (string | Node)[];
}

/** Reads all .tf files of a folder. Throws on what Terraform's parser refuses. */
export async function readHclFolder(folder: URL): Promise<HclFolder> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tf'));
  const files: Body[] = [];
  for (const name of names) files.push(await parse(name, readFileSync(new URL(name, folder), 'utf8')));
  const parts = [...texts(files)].flatMap(split);
  const trees = await treesOf(new Set(parts.flatMap(({ text, isExpression }) => (isExpression ? [text] : []))));
  const partsOf = (text: string) =>
    split(text).map((part) => {
      if (!part.isExpression) return part.text;
      const tree = trees.get(part.text);
      if (tree === undefined) throw new Error(`not an expression of this folder: ${part.text}`);
      return tree;
    });
  return { files, partsOf };
}

interface Placed extends Node {
  readonly range: { readonly start: { readonly byte: number }; readonly end: { readonly byte: number } };
  readonly children: readonly Placed[];
}

/** All of them as the items of one list: the parser takes five milliseconds to be asked at all. */
async function treesOf(expressions: ReadonlySet<string>): Promise<ReadonlyMap<string, Node>> {
  const list = `[${[...expressions].join('\n,\n')}\n]`;
  const tree = (await getExpressionAst('expressions.tf', list)) as Placed | null;
  if (tree?.children.length !== expressions.size) throw new Error(`not one expression each: ${list}`);
  const bytes = Buffer.from(list);
  const withWords = (node: Placed): Node =>
    node.type === '' && node.children.length === 0
      ? { ...node, written: bytes.subarray(node.range.start.byte, node.range.end.byte).toString() }
      : { ...node, children: node.children.map(withWords) };
  const trees = tree.children.map(withWords);
  return new Map([...expressions].flatMap((text, index) => (trees[index] === undefined ? [] : [[text, trees[index]]])));
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* texts(item);
}

interface Part {
  readonly text: string;
  readonly isExpression: boolean;
}

function split(text: string): Part[] {
  const parts: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const start = rest.indexOf('${');
    if (start !== 0) parts.push({ text: start < 0 ? rest : rest.slice(0, start), isExpression: false });
    if (start < 0) break;
    const end = closing(rest, start + 2);
    parts.push({ text: rest.slice(start + 2, end), isExpression: true });
    rest = rest.slice(end + 1);
  }
  return parts;
}

/** Where the brace ends that was opened before `from`; braces in quoted text count only inside `${...}` there. */
function closing(text: string, from: number): number {
  const open = ['}'];
  for (let at = from; at < text.length; at += 1) {
    const inQuotes = open.at(-1) === '"';
    const char = text[at];
    if (char === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at;
    } else if (inQuotes) {
      if (char === '\\') at += 1;
      else if (char === '$' && text[at + 1] === '{') {
        open.push('}');
        at += 1;
      }
    } else if (char === '"') open.push('"');
    else if (char === '{') open.push('}');
  }
  throw new Error(`no closing brace: ${text}`);
}
