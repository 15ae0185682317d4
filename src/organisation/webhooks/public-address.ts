import { lookup, type LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** What finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** The one address that a delivery connects to. */
export interface Target {
  readonly address: string;
  readonly family: number;
}

/** Addresses that the internet routes at all begin so (IANA, IPv6 Global Unicast). */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Whether an address is one of the internet: what is not known to be one is not. IPv4 within IPv6 is looked at as the IPv4 that it is. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast));
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** As the operating system finds them, with its own hosts file. */
const resolveBySystem: Resolve = (host) =>
  new Promise((found, failed) => {
    lookup(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error) failed(error);
      else found(addresses);
    });
  });

/**
 * Where a name leads at this moment. It is asked once, and the delivery connects to what was looked at and to nothing else: a name
 * that leads elsewhere a moment later changes nothing.
 * @returns null where one of its addresses is not of the internet, or there is none
 */
export async function targetOf(
  hostname: string,
  { loopback, resolve = resolveBySystem }: { loopback: boolean; resolve?: Resolve },
): Promise<Target | null> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host);
  const isAllowed = ({ address }: LookupAddress): boolean =>
    isPublic(address) || (loopback && isLoopback(address));
  return addresses.every(isAllowed) ? (addresses[0] ?? null) : null;
}
