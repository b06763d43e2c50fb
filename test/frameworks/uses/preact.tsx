import 'hutong/preact';
import type {Card, ChatItem} from 'hutong';

declare const item: ChatItem;
declare const card: Card;

export const right = (
  <>
    <hutong-message item={item} class="row" onhutong-open={event => event.url.startsWith('https:')} />
    <hutong-product-card card={card} frame="compact" key="1" ref={element => void element?.updateComplete} />
    <hutong-message-list items={[item]} hasOlder onhutong-load-older={({before, currentTarget}) => void [before, currentTarget.scrollToEnd()]} />
  </>
);

// @ts-expect-error -- no such frame
export const wrongValue = <hutong-card card={card} frame="huge" />;
// @ts-expect-error -- no such property
export const wrongName = <hutong-message itme={item} />;
// @ts-expect-error -- no such field of an event
export const wrongEvent = <hutong-card onhutong-open={event => event.href} />;
// @ts-expect-error -- no such element
export const wrongTag = <hutong-crad />;
