/**
 * `npm run screenshots`: the pictures of docs/portal.md, of the demo clinic as it is after the first start. Starts a service and
 * a browser of its own; names of files are those of the docs.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passwords } from '../dist/platform/demo/sign-ins.js';
import { launchBrowser } from './browser/browser.js';
import { signIn, signInWords, untilUsable } from './browser/portal.js';
import { OwnService } from '../bench/portal/own-service.js';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const alex = { clinic: 'riverside', email: 'alex@riverside.example', password: passwords.patient };
const dana = { clinic: 'riverside', email: 'dana@riverside.example', password: passwords.practitioner };
const wide = { width: 1120, height: 760 };
const phone = { width: 390, height: 780 };

/** @param {import('playwright-core').Page} page */
const ofAlex = (part) => async (page) => {
  await page.goto('/caseload');
  const link = page.getByRole('link', { name: 'Alex Morgan', exact: true });
  return `${await link.getAttribute('href')}${part}`;
};

/** Each by who looks at it and how. */
const pictures = [
  { name: 'today', who: alex, path: '/today' },
  { name: 'plan', who: alex, path: '/plan' },
  { name: 'who-sees-what', who: alex, path: '/sharing', viewport: { width: 1280, height: 760 } },
  { name: 'session-mode', who: dana, path: ofAlex('/session') },
  { name: 'caseload', who: dana, path: '/caseload' },
  { name: 'way-dark', who: alex, path: '/way', colorScheme: 'dark' },
  { name: 'today-arabic', who: alex, path: '/today', locale: 'ar', viewport: phone },
];

const service = await OwnService.start();
const browser = await launchBrowser();
try {
  await service.ready();
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await service.close();
}

async function take({ name, who, path, colorScheme = 'light', locale = 'en', viewport = wide }) {
  const surroundings = { colorScheme, locale, viewport, reducedMotion: 'reduce' };
  const context = await browser.newContext({ ...surroundings, baseURL: service.address });
  const page = await context.newPage();
  await signIn(page, who, Object.hasOwn(signInWords, locale) ? locale : 'en');
  await page.goto(typeof path === 'string' ? path : await path(page));
  await untilUsable(page);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  process.stderr.write(`docs/images/${name}.png\n`);
}
