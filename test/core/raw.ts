import { connect } from 'node:net';

/** What came back, byte by byte: for requests that no HTTP client would send. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: any;
  readonly text: string;
}

/** Sends the bytes as they are, and reads until the service hangs up. */
export function sendRaw(address: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => resolve(parsed(text)));
    socket.write(bytes);
  });
}

/** A request without a body, the last on its connection. */
export function get(path: string, headers: readonly string[] = []): string {
  return [`GET ${path} HTTP/1.1`, 'Host: concord', 'Connection: close', ...headers, '', ''].join('\r\n');
}

function parsed(text: string): RawAnswer {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')).toLowerCase(),
      field.slice(field.indexOf(':') + 2),
    ]),
  );
  const isJson = headers['content-type']?.includes('json');
  return { status: Number(line.split(' ')[1]), headers, body: isJson ? JSON.parse(body) : null, text };
}
