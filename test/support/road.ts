import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way to the database, which can be closed and opened again, and on which a stranger can be kept waiting. */
export class Road {
  private server: Server | null = null;
  private port = 0;
  private readonly travellers = new Set<Socket>();
  private readonly strangers = new Set<() => void>();
  private atTheGate = false;

  constructor(private readonly to: URL) {}

  async open(): Promise<string> {
    this.server = createServer((here) => {
      this.admit(here, () => this.join(here));
    });
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return Object.assign(new URL(this.to), { host: `127.0.0.1:${this.port}` }).href;
  }

  async close(): Promise<void> {
    const server = this.server?.close();
    this.cut();
    if (server) await once(server, 'close');
  }

  /** Ends every connection there is; new ones can be made. */
  cut(): void {
    for (const socket of this.travellers) socket.destroy();
  }

  /** From now on new connections come as far as the gate, and no answer comes back until it is opened. */
  shutGate(): void {
    this.atTheGate = true;
  }

  openGate(): void {
    this.atTheGate = false;
    for (const passes of this.strangers) passes();
    this.strangers.clear();
  }

  /** The ports by which the database knows those who came this way. */
  ports(): number[] {
    return [...this.travellers].flatMap(({ localPort, remotePort }) =>
      remotePort === Number(this.to.port) && localPort !== undefined ? [localPort] : [],
    );
  }

  private admit(here: Socket, passes: () => void): void {
    this.watch(here);
    if (this.atTheGate) this.strangers.add(passes);
    else passes();
  }

  private join(here: Socket): void {
    const there = this.watch(connect(Number(this.to.port), this.to.hostname));
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
  }

  private watch(socket: Socket): Socket {
    this.travellers.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => this.travellers.delete(socket));
  }
}
