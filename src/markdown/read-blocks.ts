/** A running text taken apart into its paragraphs, so that two languages can stand side by side. */
import { mdxToMdast, type MdastNode } from 'satteri';

export type Inline = string | { kind: 'link'; url: string; text: Inline[] } | { kind: 'em' | 'strong'; text: Inline[] };

export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** Whether it stands in a `<Departure>`. */
  departure: boolean;
  text: Inline[];
}

/** Where two texts say the same: a heading, a paragraph or an item of each. Where one says less, it has nothing. */
export type Row = [Block | undefined, Block | undefined];

/**
 * Takes an MDX body apart.
 * @throws where the text has something that no page side by side can show
 */
export function readBlocks(body: string): Block[] {
  return childrenOf(mdxToMdast(body)).flatMap((node) => readNode(node, false));
}

function readNode(node: MdastNode, departure: boolean): Block[] {
  if (node.type === 'heading') return [{ kind: 'heading', departure, text: readInlines(node) }];
  if (node.type === 'paragraph') return [{ kind: 'paragraph', departure, text: readInlines(node) }];
  if (node.type === 'list') return childrenOf(node).map((item) => ({ kind: 'item', departure, text: childrenOf(item).flatMap(readInlines) }));
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Departure') return childrenOf(node).flatMap((child) => readNode(child, true));
  throw new Error(`src/markdown/read-blocks.ts has no place for “${node.type}”`);
}

function readInlines(node: MdastNode): Inline[] {
  return childrenOf(node).map((child): Inline => {
    if (child.type === 'text') return child.value;
    if (child.type === 'link') return { kind: 'link', url: child.url, text: readInlines(child) };
    if (child.type === 'emphasis') return { kind: 'em', text: readInlines(child) };
    if (child.type === 'strong') return { kind: 'strong', text: readInlines(child) };
    throw new Error(`src/markdown/read-blocks.ts has no place for “${child.type}”`);
  });
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Puts two texts side by side, part by part: a paragraph more in one of them moves nothing beyond its heading. */
export function alignBlocks(own: readonly Block[], other: readonly Block[]): Row[][] {
  const [left, right] = [splitParts(own), splitParts(other)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, part) => {
    const [a, b] = [left[part] ?? [], right[part] ?? []];
    return Array.from({ length: Math.max(a.length, b.length) }, (__, index): Row => [a[index], b[index]]);
  });
}

/** The blocks from one heading to the next. */
function splitParts(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** Divides parts into pages of about the same length, at most `most` letters each as far as the parts allow. */
export function dividePages(parts: readonly Row[][], most: number): Row[][][] {
  const lengths = parts.map((rows) => rows.flat().reduce((sum, block) => sum + (block ? lengthOf(block.text) : 0), 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, Math.ceil(whole / most));
  const pages: Row[][][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, rows] of parts.entries()) {
    const length = lengths[index] ?? 0;
    // By its middle, so that a part goes where most of it belongs.
    pages[Math.min(count - 1, Math.floor(((before + length / 2) / whole) * count))]?.push(rows);
    before += length;
  }
  return pages;
}

function lengthOf(text: readonly Inline[]): number {
  return text.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : lengthOf(piece.text)), 0);
}
