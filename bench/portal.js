/**
 * `npm run bench:portal`: how long a patient of the demo waits for *Today* on a slow phone that has never shown it, and how
 * much script it loads for that. Starts a service and a browser of its own.
 */
import { parseArgs } from 'node:util';
import { passwords } from '../dist/platform/demo/sign-ins.js';
import { launchBrowser } from '../scripts/browser/browser.js';
import { signIn } from '../scripts/browser/portal.js';
import { firstLoad, slowPhone, weigh } from './portal/first-load.js';
import { OwnService } from './portal/own-service.js';

const aims = { seconds: 3, kilobytes: 200 };
const alex = { clinic: 'riverside', email: 'alex@riverside.example', password: passwords.patient };
const phone = {
  locale: 'en',
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

const opened = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    interrupted = true;
    void closeAll().finally(() => process.exit(1));
  });

try {
  await bench();
} catch (error) {
  // What breaks off when everything is stopped is no news.
  if (!interrupted) say(error.message);
  process.exitCode = 1;
} finally {
  await closeAll();
}

async function bench() {
  const rounds = Number(options.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds must be a whole number above 0.');
  say('Starting the service with the demo clinics');
  const service = keep(await OwnService.start());
  await service.ready();
  const browser = keep(await launchBrowser());
  const context = await browser.newContext({ ...phone, baseURL: service.address });
  const today = await addressOfToday(context);
  const loads = [];
  for (let round = 1; round <= rounds; round += 1) {
    loads.push(await firstLoad(context, today));
    say(`Round ${round} of ${rounds}: ${seconds(loads.at(-1).usableMs)}`);
  }
  report(loads, await weigh(loads[0].scripts));
}

/** Where a patient is after signing in; the page is closed, its session stays. */
async function addressOfToday(context) {
  const page = await context.newPage();
  await signIn(page, alex);
  await page.waitForURL('**/today');
  const address = page.url();
  await page.close();
  return address;
}

function report(loads, scripts) {
  const times = loads.map(({ usableMs }) => usableMs).sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  const kilobytes = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const { cpu, latencyMs, megabits } = slowPhone;
  const lines = [
    `Today, first load, CPU ${cpu}x slower, ${latencyMs} ms, ${megabits} Mbit/s`,
    `${mark(median <= aims.seconds * 1000)} usable after ${seconds(median)} (median of ${times.length}: ` +
      `${seconds(times[0])} to ${seconds(times.at(-1))}; aim ${aims.seconds} s)`,
    `${mark(kilobytes <= aims.kilobytes)} script ${kilobytes.toFixed(1)} KB with gzip (aim ${aims.kilobytes} KB)`,
    ...scripts.map(
      ({ url, bytes }) => `  ${(bytes / 1024).toFixed(1).padStart(6)} KB  ${new URL(url).pathname}`,
    ),
  ];
  console.log(lines.join('\n'));
}

function mark(reached) {
  return reached ? '✓' : '✗';
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function keep(closable) {
  opened.push(closable);
  return closable;
}

async function closeAll() {
  for (const closable of opened.splice(0).reverse()) await closable.close();
}

/** Progress goes to standard error: standard output holds the figures alone. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
