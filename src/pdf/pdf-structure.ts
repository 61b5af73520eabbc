// The structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what is read, in which order, as what. Everything else on a page
// is decoration.
import type {Structure} from '../drawing/drawing.ts';
import {pdfText, type PdfFile} from './pdf-file.ts';

export interface Element {
  readonly number: number;
  readonly type: Structure['type'] | 'Document' | 'Link';
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly parent: number;
  readonly kids: string[];
  readonly children: Element[];
}

type More = Partial<Pick<Element, 'alt' | 'lang'>>;

export class PdfStructure {
  readonly #file: PdfFile;
  readonly #root: number;
  readonly document: Element;
  /** By StructParents of a page or StructParent of an annotation: the elements, or the one, that it belongs to. */
  readonly #parents: (readonly Element[] | Element)[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.reserve();
    this.document = this.#element('Document', this.#root);
  }

  #element(type: Element['type'], parent: number, more: More = {}): Element {
    return {number: this.#file.reserve(), type, parent, alt: more.alt, lang: more.lang, kids: [], children: []};
  }

  child(parent: Element, type: Element['type'], more: More = {}): Element {
    const element = this.#element(type, parent.number, more);
    parent.kids.push(`${element.number} 0 R`);
    parent.children.push(element);
    return element;
  }

  /** A page's list of marked content, in the order of their numbers. */
  page(): {readonly key: number; readonly contents: Element[]} {
    const contents: Element[] = [];
    return {key: this.#parents.push(contents) - 1, contents};
  }

  /** The link's annotation, as an object of the file that belongs to the element. */
  annotation(element: Element, page: number, body: (key: number) => string): number {
    const key = this.#parents.push(element) - 1;
    const number = this.#file.add(body(key));
    element.kids.push(`<</Type/OBJR/Pg ${page} 0 R/Obj ${number} 0 R>>`);
    return number;
  }

  /** Writes the tree; returns its number. */
  write(): number {
    this.#write(this.document);
    const nums = this.#parents
      .map((of, i) => {
        const value = 'number' in of ? `${of.number} 0 R` : `[${of.map(({number}) => `${number} 0 R`).join(' ')}]`;
        return `${i} ${value}`;
      })
      .join(' ');
    const tree = this.#file.add(`<</Nums[${nums}]>>`);
    return this.#file.put(
      this.#root,
      `<</Type/StructTreeRoot/K ${this.document.number} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${this.#parents.length}>>`,
    );
  }

  #write(element: Element): void {
    const {number, type, parent, alt, lang, kids, children} = element;
    const more = [
      alt === undefined ? '' : `/Alt${pdfText(alt)}`,
      lang === undefined ? '' : `/Lang(${lang})`,
      // A list whose items bring their own numbers (ISO 32000-1, 14.8.5.5).
      type === 'L' && children.some((item) => item.children[0]?.type === 'Lbl')
        ? '/A<</O/List/ListNumbering/Decimal>>'
        : '',
    ].join('');
    this.#file.put(number, `<</Type/StructElem/S/${type}/P ${parent} 0 R/K[${kids.join(' ')}]${more}>>`);
    children.forEach((child) => this.#write(child));
  }
}
