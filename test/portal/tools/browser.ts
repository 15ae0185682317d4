import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../../../scripts/browser/browser.js';
import { Visitor, type Surroundings } from './people.js';

/** Somebody comes, at a browser of their own. */
type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;
type Visiting = (test: (arrive: Arrive) => Promise<void>) => () => Promise<void>;

/** In characters: enough to know the page by. */
const screenLength = 3_000;

const failures = join('node_modules', '.cache', 'portal-failures');

// eslint-disable-next-line no-restricted-syntax -- A page needs a browser; where there is none, test/support/global-setup.mjs says so.
const suite = hasBrowser ? describe : describe.skip;

/**
 * A suite with a browser. `visiting` makes a test of what people do: whoever came leaves at its end, and nothing may have
 * gone wrong at their pages that they did not expect, whether or not the test looked.
 */
export function inBrowser(name: string, define: (visiting: Visiting) => void): void {
  suite(name, () => {
    let browser: Promise<Browser> | undefined;
    define((test) => async () => {
      const people: Visitor[] = [];
      browser ??= launchBrowser();
      const opened = await browser;
      const arrive: Arrive = async (address, where) => {
        const visitor = await Visitor.arrive(opened, address, where);
        people.push(visitor);
        await beginTrace(visitor);
        return visitor;
      };
      await whileTheyAreThere(people, () => test(arrive));
    });
    afterAll(async () => {
      await (await browser)?.close();
    });
  });
}

async function whileTheyAreThere(people: readonly Visitor[], test: () => Promise<void>): Promise<void> {
  try {
    await test();
  } catch (error) {
    const seen = await Promise.all(people.map((visitor, index) => lookAt(visitor, index)));
    await leave(people);
    throw new Error(`Somebody could not go on.\n\n${seen.join('\n\n')}`, { cause: error });
  }
  expect(await leave(people)).toEqual([]);
}

async function leave(people: readonly Visitor[]): Promise<string[]> {
  const left: string[] = [];
  for (const [index, visitor] of people.entries())
    left.push(
      ...(await visitor.leave()).map((sentence) =>
        people.length > 1 ? `Person ${index + 1}: ${sentence}` : sentence,
      ),
    );
  return left;
}

/** Whoever mends it wants to see what the person saw. */
async function lookAt(visitor: Visitor, index: number): Promise<string> {
  const name = `${expect.getState().currentTestName ?? 'test'} ${index + 1}`.replaceAll(
    /[^\p{L}\p{N}]+/gu,
    '-',
  );
  await mkdir(failures, { recursive: true });
  const file = join(failures, name);
  const pages = visitor.context.pages();
  const shots = await Promise.allSettled(
    pages.map((page, number) => page.screenshot({ path: `${file}-${number + 1}.png`, fullPage: true })),
  );
  const traced = await endTrace(visitor, `${file}.zip`);
  const screen = await visitor.page
    .locator('body')
    .ariaSnapshot()
    .catch(() => '(nothing)');
  return [
    `Person ${index + 1} at ${visitor.page.url()}`,
    ...visitor.findings.take(),
    ...shots.map(({ status }, number) => (status === 'fulfilled' ? `Seen: ${file}-${number + 1}.png` : '')),
    traced,
    screen.slice(0, screenLength),
  ]
    .filter(Boolean)
    .join('\n');
}

/** With CONCORD_TEST_TRACE=on: each step of a failed test, for `npx playwright-core show-trace`. */
const tracing = process.env.CONCORD_TEST_TRACE === 'on';

async function beginTrace({ context }: Visitor): Promise<void> {
  if (tracing) await context.tracing.start({ screenshots: true, snapshots: true });
}

async function endTrace({ context }: Visitor, path: string): Promise<string> {
  if (!tracing) return '';
  await context.tracing.stop({ path });
  return `Trace: ${path}`;
}
