import { once } from 'node:events';
import { connect } from 'node:net';

/** A server that is merely busy lets one in before that. */
const mostRefusals = 100;

/**
 * One keep-alive connection with one request under way at a time. It is written down to the socket because the load
 * shares the processors with what it measures: node's own clients cost more than the answers they wait for. It reads
 * what our two servers send, answers with a Content-Length, and nothing else.
 */
export class Connection {
  #socket;
  #received = Buffer.alloc(0);
  #answered = () => undefined;
  #failed = () => undefined;

  constructor(socket) {
    this.#socket = socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#failed(error));
    socket.on('close', () => this.#failed(new Error('The server closed the connection.')));
  }

  static async open(port) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /**
   * @param {Buffer} request the bytes of a whole request
   * @returns {Promise<{ status: number, body: Buffer }>}
   */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  /**
   * Sends it again for as long as the server asks to come back.
   * @param {Buffer} request
   * @returns {Promise<{ status: number, body: Buffer, refusals: number }>}
   */
  async insist(request) {
    for (let refusals = 0; ; refusals++) {
      const answer = await this.send(request);
      if (answer.status !== 503 || refusals === mostRefusals) return { ...answer, refusals };
    }
  }

  close() {
    this.#failed = () => undefined;
    this.#socket.destroy();
  }

  #receive(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.#failed(new Error(`An answer without Content-Length: ${head}`));
    if (this.#received.length < headEnd + 4 + Number(length)) return;
    const body = this.#received.subarray(headEnd + 4);
    this.#received = Buffer.alloc(0);
    this.#answered({ status: Number(head.slice(9, 12)), body });
  }
}

/** The bytes of a request: a POST where there is a body, otherwise a GET. */
export function requestBytes(path, { headers = {}, body } = {}) {
  const text = body ? JSON.stringify(body) : '';
  const ofBody = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  const all = Object.entries({ Host: '127.0.0.1', ...headers, ...(body && ofBody) });
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`${body ? 'POST' : 'GET'} ${path} HTTP/1.1\r\n${lines}\r\n${text}`);
}
