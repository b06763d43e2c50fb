/** The scheme of the page has no attribute. Lit's own `useDefault` would keep a table of defaults in each element, of 170 bytes. */
export const ofTheme = {
  fromAttribute: (theme: string | null) => theme ?? 'auto',
  toAttribute: (theme: string) => (theme === 'auto' ? null : theme),
};
