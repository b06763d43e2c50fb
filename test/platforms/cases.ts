export type {PlatformCases} from '../../src/testing.js';
