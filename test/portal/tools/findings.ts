import type { BrowserContext, ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** The browser's own line about an answer that was collected already. */
const failedToLoad = /^Failed to load resource/;
/** What the page broke off itself, by leaving or by an AbortSignal. */
const brokenOff = 'net::ERR_ABORTED';

/** A page asks four times again, for some fifteen seconds in all. */
const givenUpMs = 20_000;

const noNetwork = 'net::ERR_INTERNET_DISCONNECTED';

const reportViolations = `document.addEventListener('securitypolicyviolation', (violation) =>
  window.concordViolation([violation.effectiveDirective, violation.blockedURI || 'inline', violation.sourceFile].join(' ')));`;

/** All that went wrong at somebody's pages, as sentences, whether or not the test looks at it. */
export class Findings {
  private readonly found: string[] = [];
  private readonly expected = new Map<RegExp, boolean>();
  /** Access tokens that went out: none of them may be found where another script could read it. */
  readonly tokens = new Set<string>();
  /** What the service answered, to tell its words from the portal's. */
  readonly answers: string[] = [];
  private readonly reading = new Set<Promise<unknown>>();
  private readonly underWay = new Set<Request>();
  /** What a test that takes the network away does itself: which requests are under way just then is the machine's affair. */
  private readonly cutOff = new WeakSet<Request>();
  private isCutOff = false;
  /** Reads that the service had no time for, of each page, until they are answered well. */
  private readonly unanswered = new Map<Page, Set<string>>();

  static async of(context: BrowserContext): Promise<Findings> {
    const findings = new Findings();
    await context.exposeBinding('concordViolation', (_source, what: string) =>
      findings.add(`The content security policy was violated: ${what}`),
    );
    await context.addInitScript(reportViolations);
    context.on('page', (page) => findings.watch(page));
    return findings;
  }

  /** This will be found, and is as it should be: the test fails if it is not found. */
  expect(...patterns: readonly RegExp[]): void {
    for (const pattern of patterns) this.expected.set(pattern, false);
  }

  /** This may be found, or not: which of two things comes first is left open. */
  tolerate(...patterns: readonly RegExp[]): void {
    for (const pattern of patterns) this.expected.set(pattern, true);
  }

  add(sentence: string): void {
    if (!this.isExpected(sentence)) this.found.push(sentence);
  }

  private isExpected(sentence: string): boolean {
    const patterns = [...this.expected.keys()].filter((pattern) => pattern.test(sentence));
    for (const pattern of patterns) this.expected.set(pattern, true);
    return patterns.length > 0;
  }

  /** From here on the test holds the network off, until it says that it does not. */
  withoutNetwork(is: boolean): void {
    this.isCutOff = is;
    if (is) for (const request of this.underWay) this.cutOff.add(request);
  }

  /** What is new and was not expected; nobody hears of it again. */
  take(): string[] {
    return this.found.splice(0);
  }

  /** What is left at the end, what was asked again in vain, and what was expected in vain. */
  close(): string[] {
    for (const names of this.unanswered.values())
      for (const name of names) this.add(`${name} answered 503, and was not answered well afterwards`);
    this.unanswered.clear();
    const missing = [...this.expected].filter(([, seen]) => !seen).map(([pattern]) => pattern);
    return [
      ...this.take(),
      ...missing.map((pattern) => `Expected, and it did not happen: ${String(pattern)}`),
    ];
  }

  /** Until every answer that came was read. */
  async settled(): Promise<void> {
    while (this.reading.size > 0) await Promise.all(this.reading);
  }

  /** Until what the service had no time for was asked again and answered well, or was given up. */
  async answered(): Promise<void> {
    const waits = [...this.unanswered].flatMap(([page, names]) =>
      [...names].map((name) =>
        page.waitForResponse((response) => response.ok() && nameOf(response.request()) === name, {
          timeout: givenUpMs,
        }),
      ),
    );
    await Promise.allSettled(waits);
  }

  private watch(page: Page): void {
    page.on('console', (message) => this.onConsole(message));
    page.on('pageerror', (error) => this.add(`The page threw: ${error.message}`));
    page.on('request', (request) => this.onRequest(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.onFailure(request));
    page.on('response', (response) => this.onAnswer(response, page));
  }

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' || failedToLoad.test(message.text())) return;
    this.add(`The console says: ${message.text()}`);
  }

  private onRequest(request: Request): void {
    this.underWay.add(request);
    if (this.isCutOff) this.cutOff.add(request);
    this.keepToken(request);
  }

  private onFailure(request: Request): void {
    this.underWay.delete(request);
    const reason = request.failure()?.errorText ?? 'for no reason given';
    const isTheTestsOwn = reason === noNetwork && this.cutOff.has(request);
    const sentence = `${nameOf(request)} failed: ${reason}`;
    if (reason !== brokenOff && !(this.isExpected(sentence) || isTheTestsOwn)) this.found.push(sentence);
  }

  private keepToken(request: Request): void {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers().authorization ?? '') ?? [];
    if (token) this.tokens.add(token);
  }

  private onAnswer(response: Response, page: Page): void {
    this.judge(response, page);
    if (!/^application\/(?:[\w.-]+\+)?json/.test(response.headers()['content-type'] ?? '')) return;
    const reading = response.text().then(
      (text) => this.answers.push(text),
      // Whoever left the page has no use for its answers.
      () => undefined,
    );
    this.reading.add(reading);
    void reading.then(() => this.reading.delete(reading));
  }

  /** A service that has too much to do asks to come again, and what only reads does so by itself, until it is answered. */
  private judge(response: Response, page: Page): void {
    const request = response.request();
    const status = response.status();
    const name = nameOf(request);
    const unanswered = this.unanswered.get(page) ?? new Set();
    if (status === 503 && request.method() === 'GET') this.unanswered.set(page, unanswered.add(name));
    else if (status >= 400) this.add(`${name} answered ${status}`);
    else unanswered.delete(name);
  }
}

function nameOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  return `${request.method()} ${pathname}${search}`;
}
