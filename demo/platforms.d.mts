import type {Answer, Asked} from './platforms/voice.js';

/** `asked`: every address that was, in its order. */
export function servePlatforms(answer: (asked: Asked) => Answer, options?: {port?: number}): Promise<{port: number; asked: string[]; close(): Promise<void>}>;
