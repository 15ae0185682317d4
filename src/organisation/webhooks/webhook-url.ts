import ipaddr from 'ipaddr.js';
import { BrokenRule } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';
import { webAddress } from '../../core/web-address.js';
import { isPublic } from './public-address.js';

/** Names that are never those of another organisation (RFC 2606, RFC 6761, RFC 6762, RFC 8375, and what ICANN keeps for inside). */
const insideNames = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/;

/**
 * The address of a receiver, as it is kept and shown: names in letters of other scripts become what they are in the DNS, so that none
 * looks like another. Where a name leads is looked at before each delivery.
 * @param loopback whether it may be this very machine, without TLS: for trying things out
 * @throws {BrokenRule} for what nothing is ever sent to
 */
export function webhookUrl(text: string, { loopback }: { loopback: boolean }): string {
  const url = webAddress(text);
  if (!url) throw refused(say`This is no web address. It looks like https://hooks.lakeside.example/concord.`);
  if (url.username !== '' || url.password !== '')
    throw refused(
      say`Leave the name and the password out of the address: each delivery is signed, and that is how the receiver knows it.`,
    );
  if (url.hash !== '') throw refused(say`Leave out what follows the #: it is never sent.`);
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  if (loopback && isThisMachine(host) && /^https?:$/.test(url.protocol)) return url.href;
  if (url.protocol !== 'https:') throw refused(say`The address has to begin with https://.`);
  if (!isOutside(host))
    throw refused(
      say`The address has to be one that can be reached from the internet, and not one within a network.`,
    );
  if (url.port !== '' && Number(url.port) < 1024)
    throw refused(say`Take the usual port for https, or one above 1023: others are for other services.`);
  return url.href;
}

function isThisMachine(host: string): boolean {
  if (host === 'localhost') return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}

function isOutside(host: string): boolean {
  if (ipaddr.isValid(host)) return isPublic(host);
  return host.includes('.') && !insideNames.test(host);
}

function refused(detail: Sentence): BrokenRule {
  return new BrokenRule(detail, {
    errors: [{ pointer: '/url', message: say`must be the https address of a receiver on the internet` }],
  });
}
