import {ResolveError} from '../../resolve.js';
import type {Fetched, FetchOptions} from '../fetch.js';
import type {RecipeContext} from '../recipe.js';
import {decodePage} from './charset.js';
import {readHtml, type PageFacts} from './html.js';
import {readAnswer} from './state.js';
import {isGoneTitle, isWallAddress, isWallTitle} from './walls.js';

/** A page that was asked for and is no wall. */
export interface Page {
  /** Where it stands, after all redirects. */
  url: string;
  html: string;
  facts: PageFacts;
}

export interface PageOptions {
  headers?: Record<string, string>;
  /** Titles of this platform's walls, beside those that every wall has: its own name, most often. */
  wall?: RegExp;
  /** Titles of its pages that say that the item is gone. */
  gone?: RegExp;
}

/** Throws for an answer that holds nothing, in the words that the client may be told. */
export function checkStatus({status}: Fetched): void {
  if (status === 404 || status === 410) throw new ResolveError('not-found', 'the page is gone');
  if (status === 401 || status === 403) throw loginWall();
  if (status === 429) throw new ResolveError('rate-limited', 'the platform wants to be asked less often');
  if (status >= 400) throw new ResolveError('upstream', `the platform answered ${String(status)}`);
}

export const loginWall = () => new ResolveError('login-wall', 'the page is shown to people who are logged in, or passed a check');
export const notFound = () => new ResolveError('not-found', 'the item is gone, or was never there');
export const unsupported = () => new ResolveError('unsupported', 'nothing can be asked about this');
export const unreadable = () => new ResolveError('upstream', 'the answer holds nothing that is known');

export const decodeBody = ({bytes, headers}: Fetched): string => decodePage(bytes, headers['content-type']);

/** A page as it was fetched. Throws `login-wall` for what stands in its place, `not-found` where it says that it is gone. */
export function readPage(fetched: Fetched, {wall, gone}: PageOptions = {}): Page {
  checkStatus(fetched);
  if (isWallAddress(fetched.url)) throw loginWall();
  const html = decodeBody(fetched);
  const facts = readHtml(html);
  const {title} = facts;
  if (title !== undefined && (isWallTitle(title) || wall?.test(title))) throw loginWall();
  if (title !== undefined && (isGoneTitle(title) || gone?.test(title))) throw notFound();
  return {url: fetched.url, html, facts};
}

export async function fetchPage(url: string, {fetch, signal}: RecipeContext, {headers, ...options}: PageOptions = {}): Promise<Page> {
  return readPage(await fetch(url, {accept: 'html', signal, ...(headers && {headers})}), options);
}

/** What an endpoint answers, or a `login-wall` in its place. */
export async function fetchJson(url: string, {fetch, signal}: RecipeContext, options: Omit<FetchOptions, 'signal'> = {}): Promise<unknown> {
  const fetched = await fetch(url, {accept: 'json', ...options, signal});
  checkStatus(fetched);
  if (isWallAddress(fetched.url)) throw loginWall();
  const answer = readAnswer(decodeBody(fetched));
  if (answer === undefined) throw unreadable();
  return answer;
}
