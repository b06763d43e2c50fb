import type {CardFields} from '../card/card.js';
import type {Money} from '../card/common.js';
import {addressOf, is, momentOf, nameOf, wordsOf} from './json-ld-values.js';
import {field, first, list} from './json.js';
import {named} from './answer.js';
import {amount} from './money.js';

/** By the tail of its address: `https://schema.org/InStock`. */
const availabilities: Readonly<Record<string, CardFields['availability']>> = {
  InStock: 'in-stock',
  LimitedAvailability: 'in-stock',
  OnlineOnly: 'in-stock',
  InStoreOnly: 'in-stock',
  OutOfStock: 'sold-out',
  SoldOut: 'sold-out',
  Discontinued: 'off-shelf',
  PreOrder: 'preorder',
  PreSale: 'preorder',
  BackOrder: 'preorder',
};

const all = (value: unknown): readonly unknown[] => (Array.isArray(value) ? list(value, 50) : value === undefined ? [] : [value]);
const money = (node: unknown, ...keys: readonly string[]): Money | undefined =>
  keys.map(key => amount(wordsOf(field(node, key)), wordsOf(field(node, 'priceCurrency')))).find(found => found !== undefined);

/** A price that is struck through. */
const listed = (specification: unknown): boolean => /(?:ListPrice|StrikethroughPrice|MSRP|SRP)$/.test(wordsOf(field(specification, 'priceType')) ?? '');

function priceOf(offer: unknown): Money | undefined {
  const specifications = all(field(offer, 'priceSpecification')).filter(one => !listed(one));
  return money(offer, 'price', 'lowPrice') ?? specifications.map(one => money(one, 'price', 'minPrice')).find(found => found !== undefined);
}

/** What an item costs: one offer, several, or a span of them. */
export function offerOf(node: unknown): CardFields {
  const offers = all(field(node, 'offers'));
  const prices = offers.flatMap(offer => {
    const price = priceOf(offer);
    const high = money(offer, 'highPrice');
    return price ? [price, ...(high?.currency === price.currency ? [high] : [])] : [];
  });
  const [price] = prices;
  const alike = prices.filter(({currency}) => currency === price?.currency).map(({minor}) => minor);
  const [least, most] = [Math.min(...alike), Math.max(...alike)];
  const original = offers.flatMap(offer => all(field(offer, 'priceSpecification')).filter(listed)).map(one => money(one, 'price'))[0];
  const stock = wordsOf(field(offers[0], 'availability'))?.split('/').at(-1) ?? '';
  return {
    price: price && (most > least || is(offers[0], 'AggregateOffer') ? {...price, minor: least, from: true, ...(most > least && {max: most})} : price),
    originalPrice: price && original?.currency === price.currency && original.minor > least ? original : undefined,
    availability: Object.hasOwn(availabilities, stock) ? availabilities[stock] : undefined,
    shop: named(nameOf(field(first(field(node, 'offers')), 'seller')) ?? nameOf(field(node, 'brand'))),
    ...(addressOf(field(node, 'url')) === undefined && {sharedUrl: addressOf(field(offers[0], 'url')) ?? addressOf(field(node, 'mainEntityOfPage'))}),
  };
}

/** An offer of nothing in particular: so much off, from so much on. */
export function couponOf(offer: unknown): CardFields {
  const threshold = all(field(offer, 'priceSpecification'))
    .concat([offer])
    .map(one => money(field(one, 'eligibleTransactionVolume'), 'minPrice', 'price'))
    .find(found => found !== undefined);
  return {
    coupon: {amount: priceOf(offer), threshold, startsAt: momentOf(field(offer, 'validFrom')), endsAt: momentOf(field(offer, 'validThrough'))},
    shop: named(nameOf(field(offer, 'seller')) ?? nameOf(field(offer, 'offeredBy'))),
  };
}
