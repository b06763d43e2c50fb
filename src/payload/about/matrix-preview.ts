import type {About} from './about.js';

export const about: About = {
  title: 'Matrix URL previews',
  reads: [
    ['title', '`og:title`'],
    ['description', '`og:description`'],
    ['siteName', '`og:site_name`'],
    ['sharedUrl', '`og:url`'],
    ['cover.ref', '`og:image`, an `mxc:` address: only the host’s server resolves it'],
  ],
  ignores: ['`matrix:image:size`, and the size of a picture that only the host can fetch'],
  example: {
    'og:title': '柴烧入门',
    'og:description': '火与灰',
    'og:site_name': '河边',
    'og:type': 'website',
    'og:url': 'https://site.example/1',
    'og:image': 'mxc://site.example/2025-11-10_kiln',
    'og:image:type': 'image/jpeg',
    'og:image:width': 911,
    'og:image:height': 467,
    'matrix:image:size': 112805,
  },
};
