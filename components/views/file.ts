import {css, html, nothing} from 'lit';
import {formatBytes} from '../../src/locale/format-bytes.js';
import {address, block, copyButton, langOf, small, tile, title} from './parts.js';
import {rowStyles} from './rows.styles.js';
import type {AnyCard, Drawn, Scene, View} from './view.js';

/** Families of files by their extensions: a letter and a colour of its own, white on it at 4.5:1. */
const families: readonly [extensions: string, type: string, letter: string][] = [
  ['doc docx wps pages rtf odt', 'word', 'W'],
  ['xls xlsx csv et numbers ods', 'sheet', 'X'],
  ['ppt pptx dps key odp', 'deck', 'P'],
  ['pdf ofd', 'pdf', 'PDF'],
  ['zip rar 7z tar gz dmg iso apk exe', 'pack', 'ZIP'],
  ['jpg jpeg png gif webp heic svg psd bmp', 'pic', 'IMG'],
  ['mp3 wav flac m4a aac ogg', 'sound', '♪'],
  ['mp4 mov mkv avi webm flv', 'film', '▶'],
];

/** The file's own extension; of a name only what looks like one. */
function extensionOf({file, title: name}: AnyCard): string {
  return (file?.extension ?? /\.([a-z\d]{1,8})$/i.exec(file?.name ?? name ?? '')?.[1] ?? '').toLowerCase();
}

function glyph(scene: Scene): Drawn {
  const {card} = scene;
  if (card.kind !== 'file' && (card.kind !== 'document' || scene.coverUrl !== undefined)) return tile(scene);
  const extension = extensionOf(card);
  const [, type, letter] = families.find(([extensions]) => extensions.split(' ').includes(extension)) ?? [
    '',
    card.kind === 'document' ? 'word' : 'other',
    card.kind === 'document' ? '≡' : '',
  ];
  return html`<i class="sheet f-${type}" part="file" aria-hidden="true"
    ><b>${letter || (/^[a-z\d]{1,4}$/.test(extension) ? extension.toUpperCase() : '?')}</b></i
  >`;
}

const sizeOf = ({card, locale}: Scene) => (card.file?.size === undefined ? undefined : formatBytes(card.file.size, locale));

/** Something to download: its name, its size, its sort. */
export const file: View = {
  body: scene => {
    const named =
      scene.card.title === undefined && scene.card.file?.name !== undefined ? {...scene, card: {...scene.card, title: scene.card.file.name}} : scene;
    const {card, locale, token} = scene;
    const who = card.author?.name;
    const said =
      sizeOf(scene) ??
      (who === undefined ? undefined : html`<span lang=${langOf(who, locale)}>${who}</span>`) ??
      (token === undefined ? address(card) : undefined);
    return html`<div class="own row sheets">
      <div class="lines">
        ${title(named)}
        <div class="small codes" part="facts">
          <span class="one"
            >${token === undefined ? nothing : html`${locale.accessCode} <bdi class="code" dir="ltr">${token}</bdi>${said === undefined ? nothing : ' · '}`}${said ?? nothing}</span
          >${token === undefined ? nothing : copyButton(scene)}
        </div>
      </div>
      ${glyph(scene)}
    </div>`;
  },
  copies: ({token}) => token !== undefined,
  facts: scene => [sizeOf(scene), scene.card.author?.name].filter(fact => fact !== undefined),
  styles: css`
    ${rowStyles}
    .sheets {
      align-items: start;
      padding-block-start: 12px;
    }
    .codes {
      display: flex;
      gap: 8px;
    }
    .codes .copy {
      min-block-size: 16px;
    }
    .code {
      color: var(--_fg);
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace;
    }
    .sheet {
      position: relative;
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 40px;
      block-size: 48px;
      padding-block-start: 8px;
      border-radius: 4px;
      background: #5b6b82;
      color: #fff;
      font-size: 12px;
      font-weight: 600;
      clip-path: polygon(0 0, 28px 0, 40px 12px, 40px 100%, 0 100%);
      forced-color-adjust: none;
    }
    .sheet::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      right: 0;
      inline-size: 12px;
      block-size: 12px;
      background: rgb(255 255 255 / 0.42);
      clip-path: polygon(0 0, 100% 100%, 0 100%);
    }
    .f-word,
    .f-sheet,
    .f-deck {
      font-size: 18px;
    }
    .f-word {
      background: #2a5caa;
    }
    .f-sheet {
      background: #1a7f46;
    }
    .f-deck {
      background: #c4472b;
    }
    .f-pdf {
      background: #c8312f;
    }
    .f-pack {
      background: #8a6416;
    }
    .f-pic {
      background: #0d7a80;
    }
    .f-sound,
    .f-film {
      background: #6f4bb8;
      font-size: 16px;
    }
  `,
};

/** The same sheet, with whose document it is. */
export const document: View = {
  ...file,
  body: scene =>
    html`<div class="own row sheets">
      <div class="lines">
        ${title(scene)}
        ${small(scene, 'author', scene.card.description ?? scene.card.author?.name, scene.state === 'loading' ? block('w128') : address(scene.card))}
      </div>
      ${glyph(scene)}
    </div>`,
  // Its line has no room for a code.
  copies: () => false,
  facts: ({card}) => [card.description ?? card.author?.name].filter(fact => fact !== undefined),
};
