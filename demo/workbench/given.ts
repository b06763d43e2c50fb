import type {View} from './settings.js';
import type {Subject} from './subjects.js';

type Values = Record<string, unknown>;
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
/** `null` takes a value away, as JSON in a link can say it. */
const present = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** The subject's card with what was changed by hand; `undefined` where it has none. */
export function cardGiven({properties: {card}}: Subject, view: View): Values | undefined {
  return isObject(card) ? present({...card, ...view.card}) : undefined;
}

/** All that its element is given. */
export function propertiesGiven(subject: Subject, view: View): Values {
  const card = cardGiven(subject, view);
  return present({...subject.properties, ...(card && {card}), ...view.properties});
}
