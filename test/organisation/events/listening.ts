import type { Person } from '../../support/world.js';

export interface Heard {
  readonly id: string;
  readonly event: string;
  readonly data: any;
}

/** A screen that listens, as a browser does: each event by itself, as it comes. */
export class Listening {
  private readonly heard: Heard[] = [];
  private lastId = '';
  private waiting?: () => void;
  private ended = false;
  private rest = '';

  private constructor(
    private readonly response: Response,
    private readonly cut: AbortController,
  ) {}

  static async to(
    address: string,
    { token }: Pick<Person, 'token'>,
    lastEventId?: string,
  ): Promise<Listening> {
    const cut = new AbortController();
    const response = await fetch(`${address}/v1/me/events`, {
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'text/event-stream',
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      },
      signal: cut.signal,
    });
    const listening = new Listening(response, cut);
    if (response.ok) void listening.read();
    return listening;
  }

  get status(): number {
    return this.response.status;
  }

  get headers(): Headers {
    return this.response.headers;
  }

  get position(): string {
    return this.lastId;
  }

  problem(): Promise<any> {
    return this.response.json();
  }

  /** Waits until something of this name has come. @returns all until then */
  async until(event: string, times = 1): Promise<Heard[]> {
    while (this.heard.filter((each) => each.event === event).length < times) {
      if (this.ended) throw new Error(`It ended; heard until then: ${JSON.stringify(this.heard)}`);
      await this.more();
    }
    return this.heard;
  }

  async untilItEnds(): Promise<Heard[]> {
    while (!this.ended) await this.more();
    return this.heard;
  }

  close(): void {
    this.cut.abort();
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>)
        this.take(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      if (!this.cut.signal.aborted) throw error;
    } finally {
      this.ended = true;
      this.waiting?.();
    }
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      this.lastId = fields.get('id') ?? this.lastId;
      const event = fields.get('event');
      if (event !== undefined)
        this.heard.push({ id: this.lastId, event, data: JSON.parse(fields.get('data') ?? 'null') });
    }
    this.waiting?.();
  }
}
