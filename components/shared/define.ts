/**
 * Registers an element once. A tag that is taken stays as it is: a second `define` throws and would end the module
 * of whoever bundled the package twice.
 */
export function define(tag: string, element: CustomElementConstructor & {version: string}): void {
  const known: (CustomElementConstructor & {version?: unknown}) | undefined = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    const theirs = typeof known.version === 'string' ? `version ${known.version}` : 'another package';
    console.warn(`Cannot define \`<${tag}>\` of hutong ${element.version}: the page has it already, from ${theirs}`);
  }
}
