import {fixture, html} from '@open-wc/testing';
import type {HutongMessage} from '../../components/message/define.js';

/** A message of a phone's width, drawn. Each file brings the instance that it tests with. */
export async function drawn(properties: Partial<HutongMessage>): Promise<HutongMessage> {
  const element = await fixture<HutongMessage>(html`<hutong-message></hutong-message>`);
  element.style.setProperty('width', '390px');
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
export const all = (element: HutongMessage, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
export const one = (element: HutongMessage, selector: string) => {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no \`${selector}\` in “${element.renderRoot.textContent}”`);
  return found;
};
export const textOf = (element: HutongMessage, selector: string) => all(element, selector).map(({textContent}) => textContent.trim());
