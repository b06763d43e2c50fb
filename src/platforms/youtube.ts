import {definePlatform} from '../platform.js';

/** YouTube. An id is exactly 11 characters: one of 10 was cut on the way, and is none. */
export const youtube = definePlatform({
  name: 'youtube',
  label: 'YouTube',
  hosts: ['youtube.com', 'youtube-nocookie.com'],
  shortHosts: ['youtu.be'],
  brand: {color: '#FF0000'},
  forms: [
    ['music', /^music\.youtube\.com\/watch\?(?:[^#]*&)?v=(?<id>[\w-]{11})/, 'https://music.youtube.com/watch?v={id}'],
    ['video', /^youtu\.be\/(?<id>[\w-]{11})(?:[/?#]|$)/, 'https://www.youtube.com/watch?v={id}'],
    ['video', /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/watch\/?\?(?:[^#]*?&)?v=(?<id>[\w-]{11})/, 'https://www.youtube.com/watch?v={id}'],
    ['collection', /^(?:www\.|m\.)?youtube\.com\/(?:playlist|embed\/videoseries)\?(?:[^#]*&)?list=(?<id>[\w-]+)/, 'https://www.youtube.com/playlist?list={id}'],
    [
      'video',
      /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:shorts|live|embed|v|e)\/(?<id>(?!live_stream|videoseries)[\w-]{11})(?:[/?#]|$)/,
      'https://www.youtube.com/watch?v={id}',
    ],
    ['profile', /^(?:www\.|m\.)?youtube\.com\/channel\/(?<id>UC[\w-]{22})/, 'https://www.youtube.com/channel/{id}'],
    ['profile', /^(?:www\.|m\.)?youtube\.com\/(?<id>@[\w.%-]*[\w%-])/, 'https://www.youtube.com/{id}'],
    ['profile', /^(?:www\.|m\.)?youtube\.com\/(?<t>c|user)\/(?<id>[\w.%-]*[\w%-])/, 'https://www.youtube.com/{t}/{id}'],
    ['note', /^(?:www\.|m\.)?youtube\.com\/post\/(?<id>Ugk[\w-]+)/, 'https://www.youtube.com/post/{id}'],
  ],
  embed: ({kind, id}) => (kind === 'video' && id ? `https://www.youtube-nocookie.com/embed/${id}` : undefined),
  // Since 2025 it answers “Error 153” to a frame without a referrer.
  player: {at: 'https://www.youtube-nocookie.com/embed/', referrer: 'strict-origin'},
});
