import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { packagedChromium, packagedChromiumRuns } from './packaged-chromium.js';

/** Where Chrome and Edge are installed, by the names that Playwright has for them. */
const channels = {
  chrome: {
    linux: ['/opt/google/chrome/chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
  },
  msedge: {
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  },
};

/** What to tell whoever has none of them. */
export const noBrowser =
  'There is no browser here to open the portal in: install Chrome, or name a Chromium in CONCORD_TEST_CHROMIUM.';

/** How the browser of this machine is started; null where there is none. */
const start = choose();

export const hasBrowser = start !== null;

/** @returns {Promise<import('playwright-core').Browser>} without a window; whoever launches it closes it */
export async function launchBrowser() {
  if (!start) throw new Error(noBrowser);
  // Signals are the business of whoever launched it: Playwright would swallow them.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ ...(await start()), ...signals });
}

function choose() {
  const named = process.env.CONCORD_TEST_CHROMIUM;
  if (named) return () => ({ executablePath: named });
  if (packagedChromiumRuns()) return packagedChromium;
  const channel = Object.keys(channels).find((name) => channels[name][process.platform]?.some(existsSync));
  return channel ? () => ({ channel }) : null;
}

/** @param {string[]} path */
function inProgramFiles(...path) {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  return [LOCALAPPDATA, PROGRAMFILES, x86].filter(Boolean).map((folder) => join(folder, ...path));
}
