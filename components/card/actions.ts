import type {Actions} from '../views/view.js';
import type {Owner} from './acting.js';

/** The card of an event in its shadow root. One set of listeners serves them all: eight of each card's own would be half a kilobyte. */
const of = ({currentTarget}: Event) => ((currentTarget as Element).getRootNode() as ShadowRoot | {host?: never}).host as Owner | undefined;
export const actions: Actions = {
  open: (event, item) => of(event)?.acting?.open(event, item),
  play: event => of(event)?.acting?.play(),
  copy: event => of(event)?.acting?.copy(),
  remind: event => of(event)?.acting?.remind(),
  retry: event => of(event)?.acting?.retry(),
  more: event => of(event)?.acting?.more(),
  lost: event => of(event)?.acting?.lost(event),
  shown: event => of(event)?.acting?.shown(event),
};
