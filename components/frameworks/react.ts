/** `import 'hutong/react'`: the tags in JSX of React 19, with their properties and events. Nothing at run time. */
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {ElementOf, HandlersOf, PropertiesOf, TagName, Tokens} from './tags.js';

type ReactTags = {
  [Name in TagName]: Omit<HTMLAttributes<ElementOf<Name>>, keyof PropertiesOf<Name>> &
    ClassAttributes<ElementOf<Name>> &
    PropertiesOf<Name> &
    HandlersOf<Name, 'on'>;
};

declare module 'react' {
  interface CSSProperties extends Tokens {}
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
