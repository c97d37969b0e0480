/**
 * Puts text on the clipboard; false when neither way is allowed. In Excel on the web the pane lies in a frame whose
 * policy may block the Clipboard API (OfficeDev/office-js issue 1991), and it is missing without https; copying a
 * selection is older and not bound by that policy (w3c/webappsec-permissions-policy issue 543). Call it from a click or
 * a key press.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The focus goes back to where it was. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', top: '0', width: '1px', height: '1px', opacity: '0' });
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and the only other way that there is.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
