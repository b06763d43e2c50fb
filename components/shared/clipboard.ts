/**
 * Text as it may be pasted anywhere: an escape sequence or a return would be obeyed by a terminal, an override shows a code
 * backwards, and what is not seen at all makes a code that no app knows. Emoji, Arabic and Persian need their joiners and marks.
 */
export const pasteable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g, '');

/** Copies plain text, and answers with what stands on the clipboard then; `undefined` when the browser refuses. */
export async function copyText(raw: string): Promise<string | undefined> {
  const text = pasteable(raw);
  try {
    await navigator.clipboard.writeText(text);
    return text;
  } catch {
    // No `clipboard` on plain http, and no permission in many frames: the older command still works there.
    return copyByCommand(text) ? text : undefined;
  }
}

function copyByCommand(text: string): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, {capture: true, once: true});
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without a secure context
  document.execCommand('copy');
  document.removeEventListener('copy', put, {capture: true});
  return done;
}
