import { PassThrough } from 'node:stream';
import type { Identity } from '../../core/request-context.js';
import type { EventsDto } from './event.dto.js';

/** What whoever reads too slowly may have waiting, in bytes, before they are let go: they go on from where they were. */
const mostWaiting = 256 * 1024;
/** After which the other side asks again, in milliseconds. */
const retryMs = 3_000;

/**
 * One screen that listens: server-sent events (HTML Living Standard, 9.2). Ids go with events, and alone where nothing happened, so that
 * whoever comes back begins where they were.
 */
export class EventStream {
  readonly output = new PassThrough();

  constructor(
    readonly identity: Identity,
    public position: string,
  ) {
    this.output.write(`retry: ${retryMs}\nid: ${position}\n\n`);
  }

  get isOpen(): boolean {
    return !this.output.destroyed && !this.output.writableEnded;
  }

  tell({ items, position, missed }: EventsDto): void {
    if (missed) this.send('missed', {});
    for (const item of items)
      this.write(`id: ${item.id}\nevent: ${item.name}\ndata: ${JSON.stringify(item)}\n\n`);
    this.position = position;
    if (this.output.writableLength > mostWaiting) this.output.destroy();
  }

  /** Shows both sides that the other one is there still. */
  beat(): void {
    this.write(`: still here\nid: ${this.position}\n\n`);
  }

  /** What the stream says of itself has no dot in its name: nothing that happened is called so. */
  end(name: 'signed-out' | 'ending'): void {
    this.send(name, {});
    this.output.end();
  }

  private send(name: string, data: object): void {
    this.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private write(text: string): void {
    if (this.isOpen) this.output.write(text);
  }
}
