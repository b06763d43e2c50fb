import {html, type TemplateResult} from 'lit';
import {directions, gateways, languages, scales, skinNames, themes, widths, type View} from './settings.js';
import {languageNames, type Strings} from './strings.js';

/** What is switched for the whole canvas, each a list of the platform's own: good by keyboard and on a phone. */
export function viewSwitches(view: View, elements: readonly string[], say: Strings, change: (more: Partial<View>) => void): TemplateResult {
  const one = <Value extends string | number>(
    label: string,
    all: readonly Value[],
    value: Value,
    name: (value: Value) => string,
    set: (value: Value) => void,
  ) =>
    html`<label class="switch"
      ><span>${label}</span>
      <select
        @change=${(event: Event) => {
          const picked = all[(event.currentTarget as HTMLSelectElement).selectedIndex];
          if (picked !== undefined) set(picked);
        }}
      >
        ${all.map(option => html`<option .selected=${option === value}>${name(option)}</option>`)}
      </select></label
    >`;
  const {options} = say;
  return html`
    ${one(
      say.theme,
      themes,
      view.theme,
      value => options[value],
      theme => change({theme}),
    )}
    ${one(
      say.language,
      languages,
      view.lang,
      value => languageNames[value],
      lang => change({lang}),
    )}
    ${one(
      say.direction,
      directions,
      view.dir,
      value => options[value],
      dir => change({dir}),
    )}
    ${one(
      say.skin,
      skinNames,
      view.skin,
      value => options[value],
      skin => change({skin}),
    )}
    ${one(
      say.width,
      widths,
      view.width,
      value => `${String(value)} px`,
      width => change({width}),
    )}
    ${one(
      say.scale,
      scales,
      view.scale,
      value => `× ${String(value)}`,
      scale => change({scale}),
    )}
    ${one(
      say.gateway,
      gateways,
      view.gateway,
      value => options[value],
      gateway => change({gateway}),
    )}
    ${
      elements.length > 1
        ? one(
            say.element,
            elements,
            elements.includes(view.element) ? view.element : (elements[0] ?? ''),
            tag => `<${tag}>`,
            element => change({element}),
          )
        : ''
    }
  `;
}
