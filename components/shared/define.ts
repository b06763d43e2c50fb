/** Ours alone: what a foreign class of the same tag may or may not have. */
interface Versioned {
  version?: unknown;
}

/**
 * Registers an element once. A tag that is taken stays as it is: a second `define` throws and would end the module
 * of whoever bundled the package twice.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  const known: (CustomElementConstructor & Versioned) | undefined = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.warn(`Cannot define \`<${tag}>\` of hutong ${String(element.version)}: the page has it already, from ${known.version === undefined ? 'another package' : `hutong ${String(known.version)}`}`);
}
