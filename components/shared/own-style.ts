/** Custom properties of an element's own, and their values, which this package has made; `undefined`: none. */
export type OwnStyle = Readonly<Record<string, string | undefined>>;

/** Sets them: where there are none yet at once, a third of what one after another costs, later those that differ: what is set again costs a new style. */
export function setOwnStyle(style: CSSStyleDeclaration, own: OwnStyle): void {
  const values = Object.entries(own);
  if (style.length === 0) style.cssText = values.map(([name, value]) => (value === undefined ? '' : `${name}:${value};`)).join('');
  else
    for (const [name, value] of values) {
      if (style.getPropertyValue(name) === (value ?? '')) continue;
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
}
