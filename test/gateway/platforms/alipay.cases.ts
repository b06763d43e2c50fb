import type {RecipeCases} from '../../../demo/platforms/voice.js';

export const cases: RecipeCases = {
  rows: [{name: 'is never asked', ref: {kind: 'link', platform: 'alipay', url: 'https://ur.alipay.com/inVent01'}, expect: {error: 'unsupported'}}],
};
