import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages } from './languages.js';
import { listeners } from './listener.js';

const done = Promise.resolve();

/**
 * An answer whose words hang on the language says which it speaks (RFC 9110, 8.5), what that was chosen by (12.5.5), and is told
 * apart from the same in another one by its ETag (8.8.3).
 */
export function nameLanguage(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const listener = listeners.getStore();
  if (!listener?.answer?.speaks) return done;
  const { language = languages[0], browserAsks } = listener;
  void reply.header('Content-Language', language);
  if (browserAsks !== undefined) void reply.header('Vary', varying(reply.getHeader('Vary')));
  const etag = reply.getHeader('ETag');
  if (typeof etag === 'string' && language !== languages[0])
    void reply.header('ETag', etag.replace(/"$/, `-${language}"`));
  return done;
}

function varying(already: unknown): string {
  return typeof already === 'string' ? `${already}, Accept-Language` : 'Accept-Language';
}
