/** A YAML document that remembers on which line each of its values stands. */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

export class YamlDocument {
  /** The file, relative to the project. */
  readonly file: string;
  /** The parsed value; undefined where the YAML is broken. */
  readonly value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #offset: number;

  /**
   * @param file the file, relative to the project
   * @param text the YAML
   * @param offset how many lines of the file stand before the YAML's first one
   */
  constructor(file: string, text: string, offset = 0) {
    this.file = file;
    this.#offset = offset;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.value = this.#document.errors.length === 0 ? (this.#document.toJS() as unknown) : undefined;
  }

  /** What keeps the text from being YAML; empty for a sound document. */
  get problems(): Problem[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      line: this.#lineAt(error.pos[0]),
      what: `broken YAML: ${error.message.split('\n', 1)[0]?.replace(/\.$/, '') ?? error.code}`,
      mend: 'put the value in quotes, or indent it like its neighbours',
    }));
  }

  /** The line of the value at `path`, or of its nearest parent that exists. */
  lineOf(path: Path): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const offset = this.#offsetOf(path.slice(0, depth));
      if (offset !== undefined) return this.#lineAt(offset);
    }
    return this.#offset + 1;
  }

  #offsetOf(path: Path): number | undefined {
    const key = path.at(-1);
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const from = path.length === 1 ? this.#document.contents : parent;
    if (isMap(from)) {
      const pair = from.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key)) return pair.key.range?.[0];
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#offset;
  }
}
