let sheet: CSSStyleSheet | undefined;

/**
 * The one sheet of shapes that all cards adopt. It is empty until the paths have come; then every monogram
 * becomes its platform's mark in the same box. Masks would need `img-src data:`, which strict pages refuse.
 */
export function glyphSheet(): CSSStyleSheet {
  if (!sheet) {
    const made = (sheet = new CSSStyleSheet());
    void import('./glyph-paths.js').then(
      ({marks, icons}) => {
        const shape = (selector: string, path: string, box = '', rule = '') => `${selector}::before{content:'';clip-path:path(${rule}'${path}')${box}}`;
        made.replaceSync(
          [
            ...Object.entries(icons).map(([name, path]) => shape(`.i-${name}`, path, '', 'evenodd,')),
            ...Object.entries(marks).flatMap(([name, {path, box}]) => [
              `.p-${name}{background:none;color:transparent}`,
              shape(`.p-${name}`, path, box && `;transform:scale(${String(24 / box[2])}) translate(${String(-box[0])}px,${String(-box[1])}px)`),
            ]),
          ].join(''),
        );
      },
      () => undefined, // without the paths the monograms stand
    );
  }
  return sheet;
}
