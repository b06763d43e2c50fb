import {definePlatform} from '../platform.js';

/** Twitch. Its player wants the name of the page around it, so no player address can be made here. */
export const twitch = definePlatform({
  name: 'twitch',
  label: 'Twitch',
  hosts: ['twitch.tv'],
  brand: {color: '#9146FF'},
  forms: [
    ['video', /^clips\.twitch\.tv\/(?:embed\?(?:[^#]*&)?clip=|[^/?#]+\/)?(?<id>[A-Z][\w-]+)/, 'https://clips.twitch.tv/{id}', {surface: 'clip'}],
    ['video', /^(?:(?:www|go|m)\.)?twitch\.tv\/(?:[^/?#]+\/)?clip\/(?<id>[\w-]+)/, 'https://clips.twitch.tv/{id}', {surface: 'clip'}],
    ['video', /^(?:(?:www|go|m)\.)?twitch\.tv\/(?:videos|[^/?#]+\/v(?:ideo)?)\/(?<id>\d+)/, 'https://www.twitch.tv/videos/{id}'],
    ['video', /^player\.twitch\.tv\/\?(?:[^#]*&)?video=v?(?<id>\d+)/, 'https://www.twitch.tv/videos/{id}'],
    ['livestream', /^player\.twitch\.tv\/\?(?:[^#]*&)?channel=(?<id>\w+)/, 'https://www.twitch.tv/{id}'],
    [
      'livestream',
      /^(?:(?:www|go|m)\.)?twitch\.tv\/(?!(?:directory|videos|p|downloads|search|collections|jobs|store|settings|turbo)(?:[/?#]|$))(?<id>\w{2,25})\/?(?:[?#]|$)/,
      'https://www.twitch.tv/{id}',
    ],
  ],
});
