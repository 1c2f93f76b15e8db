// Lit's directive `styleMap`, setting each style by itself: a whole style attribute would be refused by the page's policy.

import { noChange } from "lit";
import { type AttributePart, Directive, directive } from "lit/directive.js";

type Styles = Readonly<Record<string, string | undefined | null>>;

class StyleMap extends Directive {
  readonly names = new Set<string>();

  override render(_styles: Styles): unknown {
    return noChange;
  }

  override update(part: AttributePart, [styles]: [Styles]): unknown {
    const { style } = part.element as HTMLElement;
    for (const name of [...this.names].filter((known) => styles[known] == null)) style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) {
      if (value == null) continue;
      this.names.add(name);
      style.setProperty(name, value);
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
