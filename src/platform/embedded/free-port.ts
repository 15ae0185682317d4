import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** The wanted port if nobody listens on it, else one the system picks. */
export async function freePort(wanted: number): Promise<number> {
  try {
    return await tryPort(wanted);
  } catch {
    return tryPort(0);
  }
}

async function tryPort(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return found;
}
