import { deviceOf } from '../../portal/src/areas/everyone/device.js';

const mozilla = 'Mozilla/5.0';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';
const windows = '(Windows NT 10.0; Win64; x64)';
const mac = '(Macintosh; Intel Mac OS X 10_15_7)';
const phone = '(iPhone; CPU iPhone OS 18_5 like Mac OS X)';
const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('what a browser calls itself', () => {
  it.each([
    [`${mozilla} (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0`, 'Firefox', 'Windows'],
    [`${mozilla} (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0`, 'Firefox', 'Linux'],
    [`${mozilla} (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0`, 'Firefox', 'Android'],
    [`${mozilla} ${phone} ${webkit} FxiOS/143.0 Mobile/15E148 Safari/605.1.15`, 'Firefox', 'iPhone'],
    [`${mozilla} ${windows} ${blink} Safari/537.36`, 'Chrome', 'Windows'],
    [`${mozilla} (X11; CrOS x86_64 14541.0.0) ${blink} Safari/537.36`, 'Chrome', 'ChromeOS'],
    [`${mozilla} (Linux; Android 10; K) ${blink} Mobile Safari/537.36`, 'Chrome', 'Android'],
    [`${mozilla} ${phone} ${webkit} CriOS/140.0 Mobile/15E148 Safari/604.1`, 'Chrome', 'iPhone'],
    [`${mozilla} ${windows} ${blink} Safari/537.36 Edg/140.0.0.0`, 'Edge', 'Windows'],
    [`${mozilla} ${mac} ${blink} Safari/537.36 OPR/121.0.0.0`, 'Opera', 'Mac'],
    [
      `${mozilla} (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet',
      'Android',
    ],
    [`${mozilla} ${mac} ${webkit} Version/18.5 Safari/605.1.15`, 'Safari', 'Mac'],
    [`${mozilla} ${phone} ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`, 'Safari', 'iPhone'],
    [
      `${mozilla} (iPad; CPU OS 18_5 like Mac OS X) ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`,
      'Safari',
      'iPad',
    ],
  ])('is read as people call it: %s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it.each([
    '',
    'curl/8.5.0',
    'node',
    'Mozilla/5.0 (PlayStation; PlayStation 5/9.00)',
    'Windows',
    'Firefox/143.0',
  ])('is left as it is where it is not known: %s', (userAgent) => {
    expect(deviceOf(userAgent)).toBeNull();
  });
});
