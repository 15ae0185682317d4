/** Under these names this browser keeps what somebody asked it to keep for the hours without a network. */
export const keptDatabase = 'concord-kept';
const keptFiles = 'concord-kept';
const flag = 'concord.kept';

/** Whether somebody switched it on here. Says nothing of what is kept. */
export function isKeptHere(): boolean {
  try {
    return localStorage.getItem(flag) === 'yes';
  } catch {
    return false;
  }
}

export function rememberKept(): void {
  localStorage.setItem(flag, 'yes');
}

/** Takes everything off this device. The service says so to the browser at sign-out as well, but only where it can be reached. */
export async function forgetKept(): Promise<void> {
  if (!isKeptHere()) return;
  localStorage.removeItem(flag);
  await Promise.all([emptied(), caches.delete(keptFiles), unregistered()]);
}

/** Another tab that holds the database open lets go of it by itself. */
function emptied(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(keptDatabase);
    for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => resolve());
  });
}

async function unregistered(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}
