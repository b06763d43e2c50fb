import createDOMPurify, {type Config} from 'dompurify';

const tags = 'p br b strong i em del s code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 hr a table thead tbody tr th td span'.split(' ');
const attributes = ['href', 'title', 'align', 'start'];
const config = {
  // The body is what is walked: were it not allowed, all in it would be copied beside it first.
  ALLOWED_TAGS: [...tags, 'body'],
  ALLOWED_ATTR: attributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  // Without this every value has to be an address.
  ADD_URI_SAFE_ATTR: ['align', 'start'],
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

/** HTML as nodes that may be drawn. `undefined` where nothing could be made of it: the browser is none that DOMPurify trusts, or the page's policy does not name `dompurify`. */
export type Sanitise = (html: string) => DocumentFragment | undefined;

/** A sanitiser of our own: hooks that a page sets on the one it shares are no business of ours. */
export function createSanitise(view: Window & typeof globalThis = window): Sanitise {
  const purify = createDOMPurify(view);
  let works: boolean | undefined;
  return html => {
    // Where the page's policy refuses it, each try would be one more violation for the page to report.
    works ??= purify.isSupported && isAllowed(purify);
    if (!works) return undefined;
    const fragment = purify.sanitize(html, config);
    // Until the next it would keep what it took out, and with that the whole document.
    purify.removed.length = 0;
    // `is` passes every configuration.
    for (const one of fragment.querySelectorAll('[is]')) one.removeAttribute('is');
    const drawn = fragment.firstElementChild !== null || fragment.textContent.trim() !== '';
    return drawn || !/[^\s<>]/.test(html.replace(/<[^<>]*>/g, '')) ? fragment : undefined;
  };
}

function isAllowed(purify: ReturnType<typeof createDOMPurify>): boolean {
  try {
    return purify.sanitize('<b>a</b>', config).textContent === 'a';
  } catch {
    return false;
  }
}
