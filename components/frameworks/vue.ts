/** `import 'hutong/vue'`: the tags in Vue's templates, with their properties and events. Nothing at run time. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {ElementOf, HutongTags, PropertiesOf, TagName} from './tags.js';

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}` ? `${Capitalize<Word>}${Pascal<Rest>}` : Capitalize<Name>;
type VueTags = {
  [Name in TagName]: new () => ElementOf<Name> & {
    $props: Omit<HTMLAttributes, keyof PropertiesOf<Name>> &
      PropertiesOf<Name> &
      PublicProps & {[Key in keyof HutongTags[Name]['events'] & string as `on${Pascal<Key>}`]?: (event: HutongTags[Name]['events'][Key]) => void};
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
