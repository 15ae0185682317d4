/** Whether somebody has signed in on this browser, and no more: it only spares strangers a question that is refused. */
const flag = 'concord.signed-in';

export function remember(): void {
  try {
    localStorage.setItem(flag, 'yes');
  } catch {
    // The next visit asks for nothing, and signs in.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(flag);
  } catch {
    // Nothing was kept then.
  }
}
