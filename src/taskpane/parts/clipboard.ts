/**
 * Puts text on the clipboard; false when neither way is allowed. In Excel on the web the pane lies in a frame whose
 * policy may block the Clipboard API (OfficeDev/office-js issue 1991), and it is missing without https; copying a
 * selection is older and not bound by that policy (w3c/webappsec-permissions-policy issue 543). Call it from a click or
 * a key press.
 */
export async function copyText(given: string): Promise<boolean> {
  const text = withoutFormulas(given);
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

/**
 * What is copied may be pasted into a sheet, where a line that begins like a formula is one. An apostrophe makes it text
 * there; dashes and signs before words and numbers are left as they are.
 */
export const withoutFormulas = (text: string): string =>
  text.replace(/(^|[\n\r\t])(?=[=@]|[+-][^\s][^\n\r\t]*[|!(])/g, "$1'");
