const address = '/sw.js';
const waitMs = 30_000;

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The pages' one policy for what may become code: this worker, and nothing else. */
const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('own', {
  createScriptURL(url) {
    if (url === address) return url;
    throw new TypeError('Only the worker of these pages may be loaded.');
  },
});

/** @throws where this browser has no workers, or the worker could not fetch what it keeps */
export async function registerWorker(): Promise<void> {
  const worker = await navigator.serviceWorker.register(trusted?.createScriptURL(address) ?? address);
  if (worker.active) return;
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('The worker did not come up.')), waitMs);
    void navigator.serviceWorker.ready.then(() => (clearTimeout(tooLong), resolve()));
  });
}
