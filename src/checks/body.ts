/** The MDX under a page’s front matter, as far as the checks need it. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { TextSheet } from './tree.ts';

export interface Body {
  /** The text of each paragraph, heading and list item, without its markup. */
  blocks: { text: string; line: number; heading: boolean }[];
  links: { url: string; line: number }[];
  /** Component tags, import and export lines, and expressions: all that is more than Markdown. */
  code: { name: string; kind: 'component' | 'module' | 'expression'; attributes: string[]; line: number }[];
  /** Why the text is not MDX, where it is not. */
  error?: { message: string; line: number };
}

const bodies = new WeakMap<TextSheet<unknown>, Body>();

/** Parses a page’s body, once; a broken body has an `error` and nothing else. Lines are those of the file. */
export function readBody(sheet: TextSheet<unknown>): Body {
  const known = bodies.get(sheet);
  if (known) return known;
  const body = parseBody(sheet);
  bodies.set(sheet, body);
  return body;
}

function parseBody({ body, bodyOffset }: TextSheet<unknown>): Body {
  const found: Body = { blocks: [], links: [], code: [] };
  try {
    walk(mdxToMdast(body), (node) => {
      const line = (node.position?.start.line ?? 1) + bodyOffset;
      if (node.type === 'heading' || node.type === 'paragraph') found.blocks.push({ text: textOf(node), line, heading: node.type === 'heading' });
      if (node.type === 'link') found.links.push({ url: node.url, line });
      if (node.type === 'mdxjsEsm') found.code.push({ kind: 'module', name: node.value.split('\n', 1)[0] ?? '', attributes: [], line });
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') found.code.push({ kind: 'expression', name: `{${node.value}}`, attributes: [], line });
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const attributes = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '…'));
        found.code.push({ kind: 'component', name: node.name ?? '', attributes, line });
      }
    });
  } catch (error) {
    // Sätteri's messages start with the place, "3:4: …", counted from the body's first line.
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', what = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
    return { blocks: [], links: [], code: [], error: { line: Number(line) + bodyOffset, message: what.replaceAll(/ \((?:\d+:\d+|[\w-]+:[\w-]+)\)/g, '').replaceAll('\n', ' ') } };
  }
  return found;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, visit);
}

function textOf(node: MdastNode): string {
  if ('children' in node) return (node.children as MdastNode[]).map(textOf).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
