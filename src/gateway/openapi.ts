import * as z from 'zod/mini';
import {cardBase, line} from '../card/common.js';
import {kinds} from '../card/read.js';

/** What a client sends for one card: each field on its own, a bad one is absent and the others may be enough. */
export const cardRef = z.object({
  kind: line(40),
  platform: cardBase.platform,
  id: cardBase.id,
  url: cardBase.url,
  sharedUrl: cardBase.sharedUrl,
  token: cardBase.token,
});

export const codes = ['blocked-address', 'not-found', 'too-large', 'login-wall', 'unsupported', 'rate-limited', 'timeout', 'upstream'] as const;

const schema = (type: z.ZodMiniType) => {
  const {$schema: _, ...rest} = z.toJSONSchema(type, {io: 'input', unrepresentable: 'any'});
  return rest;
};
const json = (content: object) => ({content: {'application/json': {schema: content}}});
const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({type: 'object', properties, required});

/** The description of the gateway (OpenAPI 3.1), made of the schemas that it reads and draws with. */
export function describeGateway({maxCards}: {maxCards: number}): object {
  const problem = (description: string, headers?: object) => ({description, ...json(ref('Problem')), ...(headers && {headers})});
  const later = {'Retry-After': {description: 'Seconds', schema: {type: 'integer'}}};
  const fields = Object.assign({}, ...Object.values(kinds).map(kind => (schema(kind) as {properties: object}).properties)) as Record<string, unknown>;
  return {
    openapi: '3.1.0',
    info: {title: 'hutong gateway', version: '1', license: {name: 'MIT', identifier: 'MIT'}},
    paths: {
      '/v1/resolve': {
        post: {
          operationId: 'resolve',
          summary: 'Fills cards in. Results stand in the order of the references.',
          security: [{key: []}, {}],
          requestBody: {required: true, ...json(object({cards: {type: 'array', maxItems: maxCards, items: ref('CardRef')}}))},
          responses: {
            200: {description: 'A result for each reference', ...json(object({results: {type: 'array', items: ref('Result')}}))},
            400: problem('The body is not what it should be'),
            401: problem('The key is missing or wrong'),
            413: problem('The body is too large'),
            429: problem('This client asks too often', later),
            503: problem('There is too much to do', later),
          },
        },
      },
      '/v1/image': {
        get: {
          operationId: 'image',
          summary: 'A picture whose host shows it to its own pages alone. Addresses are signed: they come in cards.',
          parameters: ['url', 'expires', 'signature'].map(name => ({name, in: 'query', required: true, schema: {type: 'string'}})),
          responses: {
            200: {description: 'The picture', content: {'image/*': {schema: {type: 'string', format: 'binary'}}}},
            403: problem('The signature is wrong, or its host may not be asked'),
            404: problem('There is no such picture'),
            410: problem('The address is too old'),
            413: problem('The picture is too large'),
            415: problem('It is no picture'),
            429: problem('This client asks too often', later),
            502: problem('The picture did not come'),
            503: problem('There is too much to do', later),
          },
        },
      },
      '/healthz': {get: {operationId: 'health', summary: 'Whether the process is up', responses: {200: {description: 'It is'}}}},
      '/readyz': {
        get: {
          operationId: 'ready',
          summary: 'Whether it takes requests',
          responses: {200: {description: 'It does'}, 503: {description: 'It is shutting down, or does not keep up'}},
        },
      },
    },
    components: {
      securitySchemes: {key: {type: 'http', scheme: 'bearer'}},
      schemas: {
        CardRef: schema(cardRef),
        Card: {...object(fields, []), properties: {...fields, kind: {enum: Object.keys(kinds)}}, description: 'What is known of a card, in any of its fields'},
        Result: {oneOf: [object({card: ref('Card')}), object({error: object({code: {enum: codes}, message: {type: 'string'}})})]},
        Problem: object({error: object({code: {type: 'string'}, message: {type: 'string'}})}),
      },
    },
  };
}
