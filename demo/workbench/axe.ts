interface Axe {
  run(context: Element): Promise<{violations: Finding[]; passes: unknown[]}>;
}
export interface Finding {
  id: string;
  help: string;
  nodes: {html: string}[];
}

let coming: Promise<Axe> | undefined;

/** The checker, fetched when it is first asked for: it is as large as everything else here together. */
function load(): Promise<Axe> {
  coming ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('axe.js', document.baseURI).href;
    script.onload = () => resolve((globalThis as unknown as {axe: Axe}).axe);
    script.onerror = () => {
      coming = undefined;
      reject(new Error('Cannot load `axe.js`'));
    };
    document.head.append(script);
  });
  return coming;
}

export const check = async (canvas: Element) => (await load()).run(canvas);
