import {svg, type SVGTemplateResult} from 'lit';
import {html, type TemplateResult} from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult => html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${shape}</svg>`;

export const icons = {
  back: icon(svg`<path d="M15 4 7 12l8 8" />`),
  list: icon(svg`<path d="M5 7h14M5 12h14M5 17h9" />`),
  more: icon(svg`<g class="solid"><circle cx="5" cy="12" r="1.8" /><circle cx="12" cy="12" r="1.8" /><circle cx="19" cy="12" r="1.8" /></g>`),
  plus: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.500v9M7.500 12h9" />`),
  search: icon(svg`<circle cx="10.500" cy="10.500" r="6" /><path d="m15 15 5 5" />`),
  sun: icon(
    svg`<circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M18.400 5.600 17 7M7 17l-1.400 1.400" />`,
  ),
  moon: icon(svg`<path d="M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z" />`),
  linked: icon(svg`<path d="M7 18a4 4 0 0 1-.5-8 6 6 0 0 1 11.400 1.300A3.500 3.500 0 0 1 17.500 18Z" />`),
  unlinked: icon(svg`<path d="M7 18a4 4 0 0 1-.5-8 6 6 0 0 1 1.300-2M11 6a6 6 0 0 1 6.900 5.300 3.500 3.500 0 0 1 1.600 6M4 4l16 16" />`),
};
