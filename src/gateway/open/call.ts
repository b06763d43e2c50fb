import {field, text} from '../../payload/json.js';
import {ResolveError} from '../../resolve.js';
import {fetchJson} from '../page/fetch-page.js';
import type {RecipeContext} from '../recipe.js';
import {sign, type SignMethod} from './sign.js';

/** Calls a signed endpoint. What it refuses is `upstream`: an operator's keys are no client's business. */
export async function callOpen(
  url: string,
  parameters: Readonly<Record<string, string>>,
  secret: string,
  context: RecipeContext,
  method?: SignMethod,
): Promise<unknown> {
  const signed = {...parameters, sign: sign(parameters, secret, method)};
  const answer = await fetchJson(url, context, {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded;charset=utf-8'},
    body: new URLSearchParams(signed).toString(),
  });
  const refused = field(answer, 'error_response');
  if (refused === undefined) return answer;
  const words = ['sub_msg', 'msg', 'zh_desc', 'error_msg'].map(name => text(field(refused, name))).find(one => one !== undefined);
  throw new ResolveError('upstream', `the open platform refused the call: ${words ?? 'without a reason'}`);
}

/** The operator's keys for one open platform, if all of them are there. */
export function keysOf<Name extends string>({credentials}: RecipeContext, platform: string, ...names: readonly Name[]): Record<Name, string> | undefined {
  const keys = credentials?.[platform];
  return keys && names.every(name => keys[name]) ? (keys as Record<Name, string>) : undefined;
}
