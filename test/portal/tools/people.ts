import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { signIn, untilUsable } from '../../../scripts/browser/portal.js';
import { Findings } from './findings.js';
import { drawn } from './in-page.js';

/** Where somebody sits: all that a browser is told, and by which it can differ from another. */
export type Surroundings = Omit<BrowserContextOptions, 'baseURL'>;

/** Movement is for the tests of movement: in the midst of one, colours have no contrast yet. */
const usual: Surroundings = {
  locale: 'en',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 800 },
};

/** Only ends what hangs. */
const patienceMs = 60_000;
/** Where two pages have one heading, the change cannot be seen; then the page is opened. */
const pageChangeMs = 5_000;

/** The same page with other words to it, or with none, keeps its heading. */
const isSamePage = (one: string, other: string): boolean =>
  new URL(one).pathname === new URL(other, one).pathname;
/** In pairs. */
const framesToSettle = 15;

/** Runs in the page. */
const leave = (path: string): string => `{
  const heading = document.querySelector('main h1');
  if (heading) heading.dataset.left = '';
  history.pushState(null, '', ${JSON.stringify(path)});
}`;

/** Runs in the page, once axe is there. */
const violations = `axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.flatMap((violation) =>
  violation.nodes.map((node) => violation.id + ' (' + violation.impact + '): ' + node.target.join(' ') +
    ' · ' + node.failureSummary.replace(/\\s+/g, ' '))))`;

/** Axe itself: to bring it costs as much as to ask it, so a page keeps it. */
const bring = { there: `typeof axe === 'object'`, source: axe.source };

/** Runs in the page: what another script of the same origin could read, beside what storageState() gives. */
const readable = `(async () => {
  const answers = [];
  for (const name of 'caches' in window ? await caches.keys() : []) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) answers.push(request.url, await (await cache.match(request)).clone().text());
  }
  return [document.cookie, location.href, document.title, JSON.stringify({ ...sessionStorage }), ...answers].join('\\n');
})()`;

/** Runs in the page: what stands farther out than the window is wide, or has text that does. */
const tooWide = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOutside = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const overflows = getComputedStyle(element).overflowX === 'visible' && element.scrollWidth > element.clientWidth;
    return width > 0 && (left < -1 || right > clientWidth + 1 || overflows);
  };
  const outside = [...document.body.querySelectorAll('*')].filter(isOutside);
  const innermost = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
  const named = innermost.slice(0, 5).map((element) => element.tagName.toLowerCase() + (element.id && '#' + element.id) +
    ' "' + (element.textContent || '').trim().slice(0, 40) + '"');
  return ['The page is ' + scrollWidth + ' px wide in a window of ' + clientWidth + ': ' + named.join(', ')];
})()`;

/** Any access token: a JSON web token of whoever issued it. */
const accessToken = /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g;

/** Somebody at a browser of their own: nothing of it is shared with another. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly findings: Findings,
    private readonly language: string,
  ) {}

  /** At a browser whose pages are those of `address`, and which has opened none yet. */
  static async arrive(browser: Browser, address: string, where: Surroundings = {}): Promise<Visitor> {
    const surroundings = { ...usual, ...where };
    const context = await browser.newContext({ ...surroundings, baseURL: address });
    context.setDefaultTimeout(patienceMs);
    const findings = await Findings.of(context);
    const page = await context.newPage();
    return new Visitor(context, page, findings, new Intl.Locale(surroundings.locale ?? 'en').language);
  }

  /** Opens a page of the portal and waits until it can be used. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  /** Goes to another page of the portal as its links do, without a reload; the first page is opened. */
  async goTo(path: string): Promise<void> {
    const here = this.page.url();
    if (!here.startsWith('http') || isSamePage(here, path)) return this.open(path);
    await this.page.evaluate(leave(path));
    const old = this.page.locator('main h1[data-left]');
    const changed = await old.waitFor({ state: 'detached', timeout: pageChangeMs }).then(
      () => true,
      () => false,
    );
    return changed ? this.ready() : this.open(path);
  }

  /** Until the page has its heading and its data. */
  ready(): Promise<void> {
    return untilUsable(this.page);
  }

  /** As people do: on the page for it, by what its fields are called. */
  signIn(clinic: string, email: string, password: string): Promise<void> {
    return signIn(this.page, { clinic, email, password }, this.language);
  }

  /**
   * Whoever has signed in here before: with the cookie that the browser keeps, and what the portal notes. The page that they open next
   * is their first.
   */
  async comesSignedIn(tenant: string, email: string, password: string): Promise<void> {
    const answer = await this.context.request.post('/v1/browser-sessions', {
      headers: { 'x-concord': '1', 'sec-fetch-site': 'same-origin' },
      data: { tenant, email, password },
    });
    if (!answer.ok()) throw new Error(await answer.text());
    const { cookies } = await this.context.storageState();
    const { origin } = new URL(answer.url());
    const localStorage = [{ name: 'concord.signed-in', value: 'yes' }];
    await this.context.setStorageState({ cookies, origins: [{ origin, localStorage }] });
  }

  /** Waits until the text can be seen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until the text cannot be seen any more. */
  async seesNoMore(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: 'hidden' });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name }).click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  /** Looks for somebody by typing, in the field that is called so, and chooses whoever is found. */
  async choose(field: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field, exact: true }).fill(name);
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Without a network, until it comes back. */
  async losesNetwork(): Promise<void> {
    this.findings.withoutNetwork(true);
    await this.context.setOffline(true);
  }

  async networkComesBack(): Promise<void> {
    await this.context.setOffline(false);
    this.findings.withoutNetwork(false);
  }

  /** What goes wrong in this test, and is as it should be: `/^PUT \S+ answered 409/`. It must then happen. */
  expects(...patterns: readonly RegExp[]): void {
    this.findings.expect(...patterns);
  }

  /** What may go wrong in this test, or not: which of two things comes first is left open. */
  tolerates(...patterns: readonly RegExp[]): void {
    this.findings.tolerate(...patterns);
  }

  /** @returns what stands in the way of whoever reads this page by other means, as sentences */
  async axe(): Promise<string[]> {
    await this.bringAxe();
    return this.page.evaluate<string[]>(violations);
  }

  /** Until the page is left, `axe` is there. */
  async bringAxe(): Promise<void> {
    if (!(await this.page.evaluate<boolean>(bring.there))) await this.page.evaluate(bring.source);
  }

  /** @returns a sentence if the page must be moved sideways to be read */
  async sidewaysScrolling(): Promise<string[]> {
    let found: string[] = [];
    // What a page arranges anew when the window changes is there some frames later.
    for (let turn = 0; turn < framesToSettle && (turn === 0 || found.length > 0); turn += 1) {
      await this.page.evaluate(drawn);
      found = await this.page.evaluate<string[]>(tooWide);
    }
    return found;
  }

  /** @returns the tokens that stand where any script of the page could read them */
  async tokensInStorage(): Promise<string[]> {
    const { cookies, origins } = await this.context.storageState({ indexedDB: true });
    const hidden = cookies.filter(({ httpOnly }) => httpOnly).map(({ value }) => value);
    const open = cookies.filter(({ httpOnly }) => !httpOnly);
    const text = [JSON.stringify([open, origins]), await this.page.evaluate<string>(readable)].join('\n');
    const known = [...this.findings.tokens, ...hidden].filter(
      (token) => token !== '' && text.includes(token),
    );
    return [...new Set([...known, ...(text.match(accessToken) ?? [])])];
  }

  /** @returns what went wrong here and was not expected */
  async leave(): Promise<string[]> {
    await this.findings.answered();
    await this.context.close();
    return this.findings.close();
  }
}
