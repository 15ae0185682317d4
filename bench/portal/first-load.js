import { gzipSync } from 'node:zlib';
import { fetching, heading, untilUsable } from '../../scripts/browser/portal.js';

/** A phone of some years ago on a poor connection. */
export const slowPhone = { cpu: 4, latencyMs: 400, megabits: 1.6 };
const bytesPerSecond = (slowPhone.megabits * 1_000_000) / 8;

/** Runs in the page from its first moment: says when heading and data were there. */
const usableAt = `{
  const look = () => {
    if (!document.querySelector('${heading}') || document.querySelector('${fetching}')) return;
    observer.disconnect();
    requestAnimationFrame(() => (window.concordUsableAt = performance.now()));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
}`;

/**
 * Opens a page as somebody who is signed in does for the first time: nothing of it is kept by the browser.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address of the page
 * @returns {Promise<{ usableMs: number, scripts: string[] }>} from the first request until it can be used, painted
 */
export async function firstLoad(context, address) {
  const page = await context.newPage();
  try {
    await forgetAndSlowDown(context, page, new URL(address).origin);
    await page.addInitScript(usableAt);
    const scripts = new Set();
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.add(response.url());
    });
    await page.goto(address, { waitUntil: 'commit' });
    await untilUsable(page);
    const moment = await page.waitForFunction(() => globalThis.concordUsableAt);
    return { usableMs: await moment.jsonValue(), scripts: [...scripts] };
  } finally {
    await page.close();
  }
}

async function forgetAndSlowDown(context, page, origin) {
  const tools = await context.newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
  await tools.send('Network.enable');
  await tools.send('Network.clearBrowserCache');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
}

/** @returns {Promise<{ url: string, bytes: number }[]>} what each weighs with gzip, the heaviest first */
export async function weigh(scripts) {
  const weighed = await Promise.all(
    scripts.map(async (url) => {
      const answer = await fetch(url);
      return { url, bytes: gzipSync(new Uint8Array(await answer.arrayBuffer()), { level: 9 }).length };
    }),
  );
  return weighed.sort((one, other) => other.bytes - one.bytes);
}
