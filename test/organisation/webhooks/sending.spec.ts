import { find, send } from '../../../src/organisation/webhook-deliveries/sending.js';
import { Receiver, withStatus } from './receiver.js';

const message = { headers: { 'content-type': 'application/json' }, body: '{}' };
const target = { address: '127.0.0.1', family: 4 };
const never = new Promise<never>(() => {
  // It is not found and not refused either.
});

describe('One attempt to send', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await Receiver.open();
  });
  afterEach(() => receiver.close());

  it('is cut off where the receiver takes it and says nothing', async () => {
    receiver.answer = () => undefined;
    expect(await send(receiver.url, { target, message, ms: 50 })).toEqual({
      statusCode: null,
      problem: 'no_answer_in_time',
    });
  });

  it('ends with the service', async () => {
    const ending = new AbortController();
    receiver.answer = () => ending.abort();
    const outcome = await send(receiver.url, { target, message, ending: ending.signal });
    expect(outcome.statusCode).toBeNull();
    expect(await find(receiver.url, { loopback: true, resolve: () => never, ending: ending.signal })).toBe(
      'name_not_found',
    );
  });

  it('says that nothing was reached where the receiver hangs up', async () => {
    receiver.answer = (response) => response.destroy();
    expect(await send(receiver.url, { target, message })).toEqual({
      statusCode: null,
      problem: 'no_connection',
    });
  });

  it('goes to the address that was looked at, whatever its name leads to by now', async () => {
    receiver.answer = withStatus(204);
    const named = receiver.url.replace('127.0.0.1', 'hooks.lakeside.example');
    expect(await send(named, { target, message })).toEqual({ statusCode: 204, problem: null });
    expect(receiver.received[0]?.headers.host).toMatch(/^hooks\.lakeside\.example:\d+$/);
  });

  it('does not begin where the name leads nowhere, within, or is not found in time', async () => {
    const found = (resolve: () => Promise<any>): Promise<unknown> =>
      find('https://hooks.lakeside.example/', { loopback: false, resolve, ms: 50 });
    expect(await found(() => Promise.reject(new Error('ENOTFOUND')))).toBe('name_not_found');
    expect(await found(() => never)).toBe('name_not_found');
    expect(await found(() => Promise.resolve([{ address: '10.0.0.1', family: 4 }]))).toBe('address_refused');
    expect(await found(() => Promise.resolve([]))).toBe('address_refused');
  });
});
