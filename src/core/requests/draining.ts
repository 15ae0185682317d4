import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long whoever is being answered, or is still sending, has when the service is told to stop. */
const patienceMs = 8_000;

/** How long what was sent before may be on its way to us. */
const inTransitMs = 250;

/**
 * An end that does not wait for ever: whoever is answered meanwhile is told that the connection ends (RFC 9112, 9.6), so
 * that no client sends into a closing one; what is open after that time is cut. Who has only connected, as browsers do beforehand, is
 * not waited for: Node takes a connection for idle only after its first answer.
 */
export function drainWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  const connected = new Set<Socket>();
  fastify.server.on('connection', (socket) => {
    connected.add(socket);
    socket.once('close', () => connected.delete(socket));
  });
  fastify.addHook('preClose', (done) => {
    closing = true;
    const leave = setTimeout(() => {
      for (const socket of connected) if (socket.bytesRead === 0) socket.destroy();
    }, inTransitMs);
    const cut = setTimeout(() => fastify.server.closeAllConnections(), patienceMs);
    fastify.server.once('close', () => {
      clearTimeout(leave);
      clearTimeout(cut);
    });
    done();
  });
  // eslint-disable-next-line house/few-parameters -- the signature is Fastify's
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('Connection', 'close');
    done();
  });
}
