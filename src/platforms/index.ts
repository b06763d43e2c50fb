import type {Platform} from '../platform.js';

/** `hutong/platforms`: every platform, in the order in which sister platforms are asked. */
export const platforms: readonly Platform[] = [];
