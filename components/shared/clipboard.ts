/** Text as it may be pasted anywhere: an escape sequence or a return would be obeyed by a terminal, an override shows a code backwards. */
export const pasteable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

/** Copies plain text. `false` when the browser refuses. */
export async function copyText(raw: string): Promise<boolean> {
  const text = pasteable(raw);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No `clipboard` on plain http, and no permission in many frames: the older command still works there.
    return copyByCommand(text);
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
