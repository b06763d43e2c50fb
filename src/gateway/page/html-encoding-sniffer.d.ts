/** The part that is used here; the package brings no types. */
declare module 'html-encoding-sniffer' {
  export default function sniff(
    bytes: Uint8Array,
    options?: {xml?: boolean; transportLayerEncodingLabel?: string | undefined; defaultEncoding?: string},
  ): string;
}
