/** `import 'hutong/svelte'`: the tags in Svelte's templates, with their properties and events. Nothing at run time. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementOf, HandlersOf, PropertiesOf, TagName} from './tags.js';

type SvelteTags = {
  [Name in TagName]: Omit<HTMLAttributes<ElementOf<Name>>, keyof PropertiesOf<Name>> & PropertiesOf<Name> & HandlersOf<Name, 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
