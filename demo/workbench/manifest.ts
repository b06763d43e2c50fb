/** What the workbench reads of `hutong/custom-elements.json`. */
interface Member {
  kind: string;
  name: string;
  description?: string;
  type?: {text: string};
  attribute?: string;
}
export interface Manifest {
  modules: {declarations: Declaration[]}[];
}
interface Declaration {
  tagName?: string;
  members?: Member[];
  events?: {name: string; description?: string}[];
}

export interface ElementDocs {
  tag: string;
  properties: Member[];
  events: string[];
}

/** Tag to what is documented of it. */
export const docsIn = ({modules}: Manifest): Map<string, ElementDocs> =>
  new Map(
    modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({tagName, members = [], events = []}) =>
        tagName === undefined
          ? []
          : [[tagName, {tag: tagName, properties: members.filter(({kind}) => kind === 'field'), events: events.map(({name}) => name)}] as const],
      ),
  );

export const readManifest = async (url: string) => docsIn((await (await fetch(url)).json()) as Manifest);
