import type {Card, CardFields} from './card/card.js';
import {makeCard} from './card/make.js';
import type {Risk} from './card/common.js';
import type {Platform} from './platform.js';
import type {Registry} from './registry.js';
import {createHostCheck} from './security/lookalike.js';
import {judge, type LinkPolicy} from './security/policy.js';
import {parseUrl, refusal, safeUrl} from './security/url.js';
import type {ShareText} from './share-text.js';

/** What an instance knows about addresses: who owns one, what card it makes, what is wrong with it. */
export interface Recogniser {
  readonly registry: Registry;
  /** The card of a link that a platform owns. */
  share(sharedUrl: string, share: ShareText): Card | undefined;
  /** The card of a token that stands without a link. */
  token(platform: Platform, token: string, share: ShareText): Card | undefined;
  /** A card from fields that name no platform of their own; with `sharedUrl`, the platform is its host's. */
  card(fields: CardFields): Card;
  /** A stranger's link: its address, and what is wrong with it, or was `known` to be. `undefined` when it may not be opened. */
  link(raw: string, known?: Risk): {url: string; risk?: Risk} | undefined;
  /** A card of fields that are settled. */
  make(fields: CardFields & {kind: Card['kind']}): Card;
  /** Whether this very object was drawn up here: frozen, and in no need of reading again. */
  made(value: unknown): value is Card;
  /** The card of an address, without any words around it. */
  recognise(url: URL): Card | undefined;
  /** What is wrong with a stranger's host. */
  hostRisk(host: string): Risk | undefined;
  /** Why a link asks first, when the host of this package has had its say; `null`: it may not be opened. */
  judge(url: string, risk?: Risk, platform?: string): Risk | null | undefined;
}

/** `decodeURIComponent` throws on what a stranger may write. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text;
  }
}

/** A card while it is put together. */
type Draft = Omit<CardFields, 'kind' | 'openUrl'> & {kind: Card['kind']; openUrl?: string | null | undefined};

// A loop, where spreading three objects into a fourth took an eighth of the time of a share.
function copy(from: object | undefined, to: Draft): void {
  for (const key in from) {
    const value = (from as Record<string, unknown>)[key];
    if (value !== undefined) (to as Record<string, unknown>)[key] = value;
  }
}

const nothing: CardFields = {};
const secure = (url: string | undefined) => (url === undefined ? undefined : safeUrl(url)?.replace(/^http:/, 'https:'));

/** Advertising parameters that every site understands; what else a link holds may be needed to open it. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|spm)$/;

export function createRecogniser(registry: Registry, policy: LinkPolicy = {}, failed: (platform: string, error: unknown) => void): Recogniser {
  const hostRisk = createHostCheck(registry.platforms.flatMap(({hosts, shortHosts = []}) => [...hosts, ...shortHosts]));
  const warned = new Set<string>();
  const made = new WeakSet();
  const make: Recogniser['make'] = fields => {
    const card = makeCard(fields);
    made.add(card);
    return card;
  };

  /** What a platform throws costs its own card, and is told once. */
  function report(platform: Platform, error: unknown): void {
    if (!warned.has(platform.name)) failed(platform.name, error);
    warned.add(platform.name);
  }

  function guarded<T>(platform: Platform, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      report(platform, error);
      return undefined;
    }
  }

  /** Sets what opens and what plays, and draws the card up. `openUrl: null`: nothing may be opened. */
  function finish(platform: Platform, draft: Draft): Card {
    const open = draft.openUrl !== undefined ? draft.openUrl : platform.open && guarded(platform, () => platform.open?.(draft as CardFields));
    const own = open ?? draft.url;
    draft.openUrl = open === null ? undefined : own !== undefined && policy.open !== 'shared' ? own : (secure(draft.sharedUrl) ?? own);
    // A platform with a player of its own is played in that one, whatever a payload calls its player.
    if (platform.embed) draft.embedUrl = guarded(platform, () => platform.embed?.(draft as CardFields));
    draft.platform = platform.name;
    const verdict = draft.openUrl === undefined ? undefined : recogniser.judge(draft.openUrl, undefined, platform.name);
    if (verdict === null) draft.openUrl = draft.embedUrl = undefined;
    else if (verdict) draft.risk = verdict;
    return make(draft as CardFields & {kind: Card['kind']});
  }

  function ownersOf(url: URL): readonly Platform[] {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
      const owner = registry.scheme(url.protocol);
      return owner ? [owner] : [];
    }
    // A known host on an odd port is somebody's tunnel, not the shop.
    return refusal(url) || url.port ? [] : registry.owners(url.hostname);
  }

  /** What the first owner that knows the address makes of it. */
  function recognise(url: URL, sharedUrl?: string, share?: ShareText): Card | undefined {
    for (const platform of ownersOf(url)) {
      try {
        const target = platform.match(url);
        const said = target && share && platform.card ? platform.card(target, share) : nothing;
        if (!target || !said) continue;
        const draft: Draft = {kind: target.kind};
        copy(share?.known, draft);
        copy(target, draft);
        copy(said, draft);
        draft.kind = said.kind ?? target.kind;
        // A short link tells no kind, but a structured payload may: a song is shared as one.
        if (draft.kind === 'link' && draft.partial && share?.known.kind) draft.kind = share.known.kind;
        // A platform may know better where its link ends than the text does.
        draft.sharedUrl = said.sharedUrl ?? sharedUrl;
        return finish(platform, draft);
      } catch (error) {
        report(platform, error);
      }
    }
    return undefined;
  }

  function link(raw: string, known?: Risk): {url: string; risk?: Risk} | undefined {
    const found = ownLink(raw);
    const risk = found && recogniser.judge(found.url, found.risk ?? known);
    return !found || risk === null ? undefined : {url: found.url, ...(risk && {risk})};
  }

  function ownLink(raw: string): {url: string; risk?: Risk} | undefined {
    const url = parseUrl(raw);
    const refused = url && refusal(url);
    if (!url || (refused && refused !== 'userinfo')) return undefined;
    const host = url.hostname;
    if (refused) {
      // Nobody sends a password to a friend: what stands before the @ is there to be taken for the host.
      const claimed = decoded(url.username);
      url.username = url.password = '';
      return refusal(url) ? undefined : {url: url.href, risk: {code: 'userinfo', host, ...(registry.owners(claimed).length > 0 && {like: claimed})}};
    }
    if (registry.owners(host).length > 0) return {url: url.href};
    const nested = hostRisk.nested(url);
    const risk = hostRisk(host) ?? (nested === undefined ? undefined : {code: 'nested', host, like: nested});
    return {url: url.href, ...(risk && {risk})};
  }

  const clean = (href: string) => {
    // Most links hold none of them, and `searchParams` costs ten times what a look does.
    if (!/[?&](?:utm_|fbclid|gclid|msclkid|spm)/.test(href)) return href;
    const url = new URL(href);
    for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
    return url.href;
  };

  const recogniser: Recogniser = {
    registry,
    share(sharedUrl, share) {
      const url = parseUrl(sharedUrl);
      return url && recognise(url, sharedUrl, share);
    },
    token: (platform, token, share) =>
      guarded(platform, () => {
        const target = {kind: 'token', token, tokenType: 'passphrase', partial: true} as const;
        const said = platform.card ? platform.card(target, share) : nothing;
        // What a token alone claims is copied, never opened; an id in it is as good as a link.
        return said && finish(platform, {...target, ...said, kind: said.kind ?? target.kind, openUrl: said.url ?? null});
      }),
    card({kind = 'link', ...fields}) {
      const {sharedUrl} = fields;
      if (sharedUrl === undefined) return make({...fields, kind});
      const found = link(sharedUrl);
      if (!found) return make({...fields, kind, sharedUrl: undefined, openUrl: undefined});
      // What stands before an @ is no part of the link: nothing may show it, stored or copied.
      const shown = found.risk?.code === 'userinfo' ? found.url : sharedUrl;
      return make({
        ...fields,
        kind,
        sharedUrl: shown,
        url: clean(found.url),
        openUrl: found.url,
        risk: found.risk,
        partial: found.risk ? undefined : fields.partial,
      });
    },
    link,
    make,
    made: (value): value is Card => typeof value === 'object' && value !== null && made.has(value),
    recognise,
    hostRisk,
    judge: (url, risk, platform) => judge(policy, url, risk, platform),
  };
  return recogniser;
}
