import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { Conflict } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { Signals } from '../../core/outbox/signals.js';
import type { Identity } from '../../core/request-context.js';
import { EventStream } from './event-stream.js';
import { EventsService } from './events.service.js';

/** Screens of one account that listen at once, on one instance. */
const mostStreams = 6;
/** How many read from the database at once: what is told may wait, what is asked for not. */
const mostReading = 2;
const tickMs = 1_000;
const beatMs = 15_000;
/** How often it is looked without being told: where other instances are heard, only for what was lost on the way. */
const lookMs = { hearing: 5_000, deaf: 1_000 };
/** What is committed waits for an older transaction at most this long before it is looked again. */
const heldBackMs = 50;

/** Everybody who listens to this instance, and what makes it look for them. */
@Injectable()
export class EventStreamsService implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventStreamsService.name);
  private readonly streams = new Set<EventStream>();
  private readonly due = new Set<EventStream>();
  private readonly telling = new Set<EventStream>();
  private reading = 0;
  private timer?: NodeJS.Timeout;
  private stopHearing?: () => void;
  private sinceLook = 0;
  private sinceBeat = 0;

  constructor(
    private readonly events: EventsService,
    private readonly signals: Signals,
  ) {}

  /** @throws {Conflict} where as many screens of the account listen as may */
  open(identity: Identity, position: string): EventStream {
    const own = [...this.streams].filter((each) => each.identity.accountId === identity.accountId);
    if (own.length >= mostStreams)
      throw new Conflict(
        say`${mostStreams} of your screens listen already. Close one of them, or ask without listening (Accept: application/json).`,
      );
    const stream = new EventStream(identity, position);
    this.streams.add(stream);
    stream.output.once('close', () => this.forget(stream)).on('error', () => this.forget(stream));
    this.begin();
    this.look([stream]);
    return stream;
  }

  onModuleDestroy(): void {
    this.stop();
  }

  /** Nobody waits for the end of a stream that has none. */
  beforeApplicationShutdown(): void {
    for (const stream of this.streams) stream.end('ending');
  }

  private begin(): void {
    this.timer ??= setInterval(() => this.tick(), tickMs).unref();
    this.stopHearing ??= this.signals.hear((tenantId) =>
      this.look([...this.streams].filter(({ identity }) => identity.tenantId === tenantId)),
    );
  }

  private stop(): void {
    clearInterval(this.timer);
    this.stopHearing?.();
    this.timer = undefined;
    this.stopHearing = undefined;
  }

  private forget(stream: EventStream): void {
    this.streams.delete(stream);
    this.due.delete(stream);
    if (this.streams.size === 0) this.stop();
  }

  private tick(): void {
    this.sinceLook += tickMs;
    this.sinceBeat += tickMs;
    if (this.sinceBeat >= beatMs) {
      this.sinceBeat = 0;
      for (const stream of this.streams) stream.beat();
    }
    if (this.sinceLook < (this.signals.hearsOthers ? lookMs.hearing : lookMs.deaf)) return;
    this.sinceLook = 0;
    this.look(this.streams);
  }

  private look(streams: Iterable<EventStream>): void {
    for (const stream of streams) this.due.add(stream);
    while (this.reading < mostReading && this.due.size > 0) {
      this.reading += 1;
      void this.readOn().finally(() => (this.reading -= 1));
    }
  }

  private async readOn(): Promise<void> {
    for (const stream of this.due) {
      // Whoever tells it comes back to it: from one place nothing is told twice.
      if (this.telling.has(stream)) continue;
      this.due.delete(stream);
      this.telling.add(stream);
      await this.tell(stream).catch((error: unknown) => {
        // It is looked again before long.
        this.logger.warn(`Somebody could not be told at once: ${String(error)}`);
      });
      this.telling.delete(stream);
    }
  }

  private async tell(stream: EventStream): Promise<void> {
    if (!stream.isOpen) return;
    const heard = await this.events.heardBy(stream.identity, stream.position);
    if (!heard) return stream.end('signed-out');
    stream.tell(heard);
    if (heard.hasMore) this.due.add(stream);
    else if (heard.isHeldBack) setTimeout(() => this.look([stream]), heldBackMs).unref();
  }
}
