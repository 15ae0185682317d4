import { isPublic, targetOf } from '../../../src/organisation/webhooks/public-address.js';
import { webhookUrl } from '../../../src/organisation/webhooks/webhook-url.js';

const outside = { loopback: false };
const here = { loopback: true };

describe('The address of a webhook', () => {
  it.each([
    ['https://hooks.lakeside.example/concord', 'https://hooks.lakeside.example/concord'],
    ['HTTPS://Hooks.Lakeside.Example:443/a?b=c', 'https://hooks.lakeside.example/a?b=c'],
    ['https://hooks.lakeside.example:8443/', 'https://hooks.lakeside.example:8443/'],
    ['https://bücher.example/x', 'https://xn--bcher-kva.example/x'],
    ['https://hooks.lakeside.example./', 'https://hooks.lakeside.example./'],
    ['https://203.0.114.9/', 'https://203.0.114.9/'],
  ])('is taken where it is one of the internet: %s', (given, kept) => {
    expect(webhookUrl(given, outside)).toBe(kept);
  });

  it.each([
    'no address',
    'http://hooks.lakeside.example/',
    'ftp://hooks.lakeside.example/',
    'file:///etc/passwd',
    'https://user:word@hooks.lakeside.example/',
    'https://user@hooks.lakeside.example/',
    'https://hooks.lakeside.example/#part',
    'https://hooks.lakeside.example:22/',
    'https://hooks.lakeside.example:25/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://db.internal/',
    'https://printer.local/',
    'https://service/',
    'https://hooks.lakeside.test/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
  ])('is refused where nothing is ever sent to: %s', (given) => {
    expect(() => webhookUrl(given, outside)).toThrow(expect.objectContaining({ status: 422 }));
  });

  it('may be this very machine where that was switched on, and nothing else within', () => {
    for (const given of ['http://127.0.0.1:4000/', 'http://localhost:4000/', 'https://[::1]:4000/'])
      expect(webhookUrl(given, here)).toBe(given);
    for (const given of ['http://10.0.0.1/', 'http://hooks.lakeside.example/', 'https://169.254.169.254/'])
      expect(() => webhookUrl(given, here)).toThrow(expect.objectContaining({ status: 422 }));
  });

  it('leads nowhere where one of the addresses of its name is not of the internet, or there is none', async () => {
    const named = (...addresses: string[]): Promise<unknown> =>
      targetOf('hooks.lakeside.example', {
        loopback: false,
        resolve: () =>
          Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
      });
    expect(await named('203.0.114.9', '2a00:1450::1')).toEqual({ address: '203.0.114.9', family: 4 });
    expect(await named()).toBeNull();
    for (const within of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:192.168.0.1', 'fd00::1'])
      expect([within, await named('203.0.114.9', within)]).toEqual([within, null]);
  });

  it.each(['', 'nothing', '999.1.1.1', '1.2.3.4/8', 'fe80::1%eth0'])(
    'is no public one where it is none at all: %j',
    (address) => {
      expect(isPublic(address)).toBe(false);
    },
  );
});
