import { XmlComponent } from "docx";

/** What an element holds. */
export type ElementChild = XmlComponent | string;

/** An element that the library has no class for. */
export class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly ElementChild[] = [],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}
