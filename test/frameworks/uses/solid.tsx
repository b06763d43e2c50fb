import 'hutong/solid';
import type {Card, ChatItem} from 'hutong';

declare const item: ChatItem;
declare const card: Card;

export const right = (
  <>
    <hutong-message item={item} class="row" on:hutong-open={event => event.url.startsWith('https:')} />
    <hutong-product-card prop:card={card} frame="compact" ref={element => void element.updateComplete} />
  </>
);

// @ts-expect-error -- no such frame
export const wrongValue = <hutong-card card={card} frame="huge" />;
// @ts-expect-error -- no such property
export const wrongName = <hutong-message itme={item} />;
// @ts-expect-error -- no such field of an event
export const wrongEvent = <hutong-card on:hutong-open={event => event.href} />;
// @ts-expect-error -- no such element
export const wrongTag = <hutong-crad />;
