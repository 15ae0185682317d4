import type { BrowserContext, ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** The browser's own line about an answer that was collected already. */
const failedToLoad = /^Failed to load resource/;
/** What the page broke off itself, by leaving or by an AbortSignal. */
const brokenOff = 'net::ERR_ABORTED';

/** What a test does by taking the network away: which requests were under way just then is the machine's affair. */
const theTestsOwn = /failed: net::ERR_INTERNET_DISCONNECTED$/;

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
    const patterns = [...this.expected.keys()].filter((pattern) => pattern.test(sentence));
    for (const pattern of patterns) this.expected.set(pattern, true);
    if (patterns.length === 0 && !theTestsOwn.test(sentence)) this.found.push(sentence);
  }

  /** What is new and was not expected; nobody hears of it again. */
  take(): string[] {
    return this.found.splice(0);
  }

  /** What is left at the end, and what was expected in vain. */
  close(): string[] {
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

  private watch(page: Page): void {
    page.on('console', (message) => this.onConsole(message));
    page.on('pageerror', (error) => this.add(`The page threw: ${error.message}`));
    page.on('requestfailed', (request) => this.onFailure(request));
    page.on('request', (request) => this.keepToken(request));
    page.on('response', (response) => this.onAnswer(response));
  }

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' || failedToLoad.test(message.text())) return;
    this.add(`The console says: ${message.text()}`);
  }

  private onFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? 'for no reason given';
    if (reason !== brokenOff) this.add(`${nameOf(request)} failed: ${reason}`);
  }

  private keepToken(request: Request): void {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers().authorization ?? '') ?? [];
    if (token) this.tokens.add(token);
  }

  private onAnswer(response: Response): void {
    if (response.status() >= 400 && !isAskedAgain(response))
      this.add(`${nameOf(response.request())} answered ${response.status()}`);
    if (!/^application\/(?:[\w.-]+\+)?json/.test(response.headers()['content-type'] ?? '')) return;
    const reading = response.text().then(
      (text) => this.answers.push(text),
      // Whoever left the page has no use for its answers.
      () => undefined,
    );
    this.reading.add(reading);
    void reading.then(() => this.reading.delete(reading));
  }
}

/** A service that has too much to do asks to come again, and what only reads does so by itself: how often is the machine's affair. */
function isAskedAgain(response: Response): boolean {
  return response.status() === 503 && response.request().method() === 'GET';
}

function nameOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  return `${request.method()} ${pathname}${search}`;
}
