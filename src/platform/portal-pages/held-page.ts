import { existsSync, readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { sha256 } from '../../core/sha256.js';

const endings = { br: '.br', gzip: '.gz', identity: '' } as const;
type Coding = keyof typeof endings;

/**
 * The one page of the portal as it was at the start, like the list of the files that it names: a build that came since names files
 * of which this service does not know.
 */
export class HeldPage {
  private readonly contents = new Map<Coding, Buffer>();
  private readonly tag: string;

  constructor(
    private readonly file: string,
    private readonly addHeaders: (reply: FastifyReply, file: string) => void,
  ) {
    const plain = readFileSync(file);
    for (const [coding, ending] of Object.entries(endings) as [Coding, string][])
      if (existsSync(file + ending)) this.contents.set(coding, readFileSync(file + ending));
    this.tag = `W/"${sha256(plain).toString('base64url')}"`;
  }

  send(request: FastifyRequest, reply: FastifyReply, varies: readonly string[] = []): FastifyReply {
    const wanted = new Negotiator(request).encodings([...this.contents.keys()]) as Coding[];
    const coding = wanted[0] ?? 'identity';
    this.addHeaders(reply, this.file);
    reply.headers({ ETag: this.tag, Vary: [...varies, 'Accept-Encoding'].join(', ') });
    if (request.headers['if-none-match'] === this.tag) return reply.code(304).send();
    if (coding !== 'identity') reply.header('Content-Encoding', coding);
    return reply.type('text/html; charset=utf-8').send(this.contents.get(coding));
  }
}
