/** What the workbench reads of `hutong/custom-elements.json`. */
interface Member {
  kind: string;
  name: string;
  description?: string;
  type?: {text: string};
  attribute?: string;
}
interface Declaration {
  tagName?: string;
  members?: Member[];
  events?: {name: string; description?: string}[];
}

export interface ElementDocs {
  properties: Member[];
  events: string[];
}

/** Tag to what is documented of it. */
export async function readManifest(url: string): Promise<Map<string, ElementDocs>> {
  const {modules} = (await (await fetch(url)).json()) as {modules: {declarations: Declaration[]}[]};
  return new Map(
    modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({tagName, members = [], events = []}) =>
        tagName === undefined ? [] : [[tagName, {properties: members.filter(({kind}) => kind === 'field'), events: events.map(({name}) => name)}] as const],
      ),
  );
}
