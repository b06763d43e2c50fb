/** `import 'hutong/preact'`: the tags in Preact's JSX, with their properties and events. Nothing at run time. */
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {ElementOf, HandlersOf, PropertiesOf, TagName} from './tags.js';

type PreactTags = {
  [Name in TagName]: Omit<HTMLAttributes<ElementOf<Name>>, keyof PropertiesOf<Name>> &
    ClassAttributes<ElementOf<Name>> &
    PropertiesOf<Name> &
    HandlersOf<Name, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
