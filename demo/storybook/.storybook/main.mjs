import {join} from 'node:path';
import {entries, root} from '../../../tools/project.mjs';

/** `sideEffects` in package.json names files of dist/: read for the sources, it would say that no element need be defined. */
const defining = {
  name: 'defining',
  transform: (code, id) => (/[\\/]components[\\/].*\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : undefined),
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../../pictures', to: '/pictures'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // `hutong/core` and the like are the sources, so that an element that is changed is drawn anew.
  viteFinal: config => ({
    ...config,
    resolve: {
      ...config.resolve,
      alias: [...entries].map(([path, file]) => ({find: new RegExp(`^${path}$`), replacement: join(root, file)})),
      dedupe: ['lit'],
    },
    plugins: [...config.plugins, defining],
    // Else `light-dark()` is replaced by what follows no scheme that is set later.
    build: {...config.build, cssTarget: 'esnext'},
    // Found late, it would bring a second Lit.
    optimizeDeps: {...config.optimizeDeps, include: [...(config.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js']},
    server: {...config.server, fs: {allow: [root]}},
  }),
};
