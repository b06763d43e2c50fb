import {appmsg} from './appmsg.js';
import type {LoadedReader} from './reader.js';

/** `hutong/readers`: every reader, loaded. */
export const readers: readonly LoadedReader[] = [appmsg];
