/** `import 'hutong/solid'`: the tags in Solid's JSX, with their properties and events. Nothing at run time. */
import type {JSX} from 'solid-js';
import type {ElementOf, HandlersOf, PropertiesOf, TagName} from './tags.js';

type SolidTags = {
  [Name in TagName]: Omit<JSX.HTMLAttributes<ElementOf<Name>>, keyof PropertiesOf<Name>> &
    PropertiesOf<Name> & {[Key in keyof PropertiesOf<Name> & string as `prop:${Key}`]?: PropertiesOf<Name>[Key]} & HandlersOf<Name, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
