/** A still life for a share that no picture was drawn for: three shapes on a shelf, their colours and places by the seed. */
export function drawn(kind: string, seed: number): string {
  const wide = kind === 'video';
  const tall = kind === 'livestream' || kind === 'note';
  const [width, height] = wide ? [960, 540] : tall ? [600, 800] : [600, 600];
  const hue = (seed * 47) % 360;
  const tone = (shift: number, saturation: number, light: number) => `hsl(${String((hue + shift) % 360)} ${String(saturation)}% ${String(light)}%)`;
  const shelf = Math.round(height * 0.74);
  const middle = width / 2;
  const size = Math.min(width, height);
  const shapes = [
    `<path d="M${String(middle - size * 0.08)} ${String(shelf)}q${String(-size * 0.1)} ${String(-size * 0.2)} 0 ${String(-size * 0.32)}h${String(size * 0.16)}q${String(size * 0.1)} ${String(size * 0.12)} 0 ${String(size * 0.32)}z" fill="${tone(0, 42, 52)}"/>`,
    `<circle cx="${String(middle + size * (seed % 2 === 0 ? 0.24 : -0.26))}" cy="${String(shelf - size * 0.1)}" r="${String(size * 0.1)}" fill="${tone(36, 62, 62)}"/>`,
    `<rect x="${String(middle + size * (seed % 2 === 0 ? -0.36 : 0.16))}" y="${String(shelf - size * 0.2)}" width="${String(size * 0.18)}" height="${String(size * 0.2)}" rx="${String(size * 0.02)}" fill="${tone(180, 22, 46)}"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"><defs><linearGradient id="w" x2="0" y2="1"><stop stop-color="${tone(0, 34, 90)}"/><stop offset="1" stop-color="${tone(12, 34, 80)}"/></linearGradient></defs><path fill="url(#w)" d="M0 0h${String(width)}v${String(height)}H0z"/><circle cx="${String(width * 0.78)}" cy="${String(height * 0.2)}" r="${String(size * 0.22)}" fill="#fff" opacity=".35"/><path fill="${tone(24, 30, 66)}" d="M0 ${String(shelf)}h${String(width)}v${String(height - shelf)}H0z"/><ellipse cx="${String(middle)}" cy="${String(shelf + size * 0.02)}" rx="${String(size * 0.42)}" ry="${String(size * 0.03)}" fill="#000" opacity=".12"/>${shapes.join('')}</svg>`;
}
