import 'hutong/react';
import type {Card, ChatItem} from 'hutong';

declare const item: ChatItem;
declare const card: Card;

export const right = (
  <>
    <hutong-message item={item} className="row" onhutong-open={event => event.url.startsWith('https:')} />
    <hutong-product-card card={card} frame="compact" key="1" ref={element => void element?.updateComplete} style={{'--hutong-card-width': '320px'}} />
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
// @ts-expect-error -- no such token
export const wrongToken = <hutong-card style={{'--hutong-colour': 'red'}} />;
