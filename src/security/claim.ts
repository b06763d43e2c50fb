import {registrable} from './registrable.js';
import {parseUrl} from './url.js';

/** A word that is the name of a host; Cyrillic and Greek letters are there to be taken for Latin ones. */
const hostName = /^(?:[\w\u00c0-\u024f\u0370-\u03ff\u0400-\u052f-]{1,63}\.){1,8}[a-z\u0370-\u03ff\u0400-\u052f]{2,24}$/;
const between = /[^\w.\u00c0-\u024f\u0370-\u03ff\u0400-\u052f-]/;
/** Endings of files that no domain has. */
const file = /\.(?:[cm]?[jt]sx?|json|html?|css|xml|ya?ml|toml|txt|csv|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|webp|exe|apk|java|cpp|vue|log)$/;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** The host that a link's words name, when it is not of the same owner as `host`; people look no further than their beginning. */
export function otherHost(text: string, host: string): string | undefined {
  const claimed = text
    .slice(0, 300)
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/。(?=[a-z])/g, '.')
    .split(between)
    .map(word => word.replace(/^\.+|(?<!\.)\.+$/g, ''))
    .find(word => hostName.test(word) && !file.test(word));
  if (claimed === undefined) return undefined;
  const ascii = parseUrl(`https://${claimed}`)?.hostname ?? claimed;
  return registrable(ascii) === registrable(host.replace(/\.$/, '')) ? undefined : claimed;
}
