/** Copies plain text. `false` when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
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
