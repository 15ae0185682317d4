import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly body: any;
}

type Answer = (response: ServerResponse, received: Received) => void;

export const withStatus =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end('A word of the receiver');

/** Another organisation's end of a webhook. */
export class Receiver {
  readonly received: Received[] = [];
  answer: Answer = withStatus(204);

  private constructor(private readonly server = createServer()) {}

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.on('request', (request, response) => {
      void text(request).then((raw) => {
        const received = { headers: request.headers, raw, body: JSON.parse(raw) };
        receiver.received.push(received);
        receiver.answer(response, received);
      });
    });
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/concord`;
  }

  /** What it was told of, in order. */
  get types(): string[] {
    return this.received.map(({ body }) => body.type);
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
