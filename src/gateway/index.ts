/** `hutong/gateway`: the service that fills cards in, as a library. Runs on Node. */
export {createGateway} from './gateway.js';
export type {GatewayHandler, GatewayOptions, Resolve} from './gateway.js';
export {serveGateway} from './serve.js';
export type {GatewayServer, ServeOptions} from './serve.js';
export {ResolveError} from '../resolve.js';
export type {CardRef, ResolveCode} from '../resolve.js';
