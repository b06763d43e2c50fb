import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {shareMessage, unread} from './answer.js';
import {isAdaptiveCard} from './foreign.js';
import {address, field, fields, list, structure, text, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/**
 * Adaptive Cards, by themselves or as a bot's attachment: a link card with rows. What a row means is its
 * author's business, so no product is guessed from one.
 */
export const adaptiveCard: LoadedReader = {format: 'adaptive-card', markup: true, test: isAdaptiveCard, read};

interface Found {
  /** In reading order, the headings first taken for the title. */
  words: {text: string; heading: boolean}[];
  rows: [string, string][];
  images: {url: string; alt: string | undefined}[];
  url: string | undefined;
  left: number;
}

function read(raw: unknown, context: ReadContext): Message {
  const outer = structure(raw);
  const card = fields(field(outer, 'content')) ?? fields(outer);
  const found: Found = {words: [], rows: [], images: [], url: open(card?.['selectAction']), left: 300};
  collect(card?.['body'], found, 0);
  found.url ??= list(card?.['actions'])
    .map(open)
    .find(url => url !== undefined);
  const heading = found.words.find(({heading}) => heading) ?? found.words[0];
  const title = heading?.text;
  const description = found.words
    .filter(one => one !== heading)
    .map(({text}) => text)
    .join('\n');
  const image = found.images[0];
  if (title === undefined && found.url === undefined && !image && found.rows.length === 0)
    return unread('adaptive-card', 'a card without words', text(card?.['fallbackText']) ?? text(card?.['speak']));
  const fact: CardFields = {kind: 'link', title, description, sharedUrl: found.url, cover: image, fields: found.rows.length > 0 ? found.rows : undefined};
  return shareMessage('adaptive-card', fact, context);
}

const open = (action: unknown): string | undefined => (field(action, 'type') === 'Action.OpenUrl' ? address(field(action, 'url')) : undefined);

function collect(value: unknown, found: Found, depth: number): void {
  for (const one of list(value, 50)) {
    const element = fields(one);
    if (!element || depth > 8 || found.left-- <= 0) continue;
    readElement(element, found);
    for (const inner of ['items', 'columns', 'images', 'rows', 'cells', 'inlines']) collect(element[inner], found, depth + 1);
  }
}

function readElement(element: Fields, found: Found): void {
  switch (element['type']) {
    case 'TextBlock':
    case 'TextRun': {
      const words = text(element['text']);
      if (words !== undefined)
        found.words.push({
          text: words,
          heading: element['style'] === 'heading' || element['weight'] === 'Bolder' || ['Large', 'ExtraLarge'].includes(String(text(element['size']))),
        });
      break;
    }
    case 'Image': {
      const url = address(element['url']);
      if (url !== undefined) found.images.push({url, alt: text(element['altText'])});
      break;
    }
    case 'FactSet':
      for (const fact of list(element['facts'])) {
        const [name, value] = [text(field(fact, 'title')), text(field(fact, 'value'))];
        if (name !== undefined && value !== undefined) found.rows.push([name, value]);
      }
      break;
    case 'ActionSet':
      found.url ??= list(element['actions'])
        .map(open)
        .find(url => url !== undefined);
  }
  found.url ??= open(element['selectAction']);
}
