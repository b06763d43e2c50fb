import 'hutong/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {Card, ChatItem} from 'hutong';

declare const item: ChatItem;
declare const card: Card;

export const right: SvelteHTMLElements['hutong-message'] = {item, class: 'row', 'onhutong-open': event => event.url.startsWith('https:')};
export const older: SvelteHTMLElements['hutong-card'] = {card, frame: 'compact', 'on:hutong-copy': event => event.text.length};

// @ts-expect-error -- no such frame
export const wrongValue: SvelteHTMLElements['hutong-card'] = {card, frame: 'huge'};
// @ts-expect-error -- no such property
export const wrongName: SvelteHTMLElements['hutong-message'] = {itme: item};
// @ts-expect-error -- no such field of an event
export const wrongEvent: SvelteHTMLElements['hutong-card'] = {'onhutong-open': event => event.href};
