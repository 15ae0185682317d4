import { join, sep } from 'node:path';
import type { FastifyReply } from 'fastify';

/**
 * What a page of the portal may load and do: what comes from here, as a file. Neither code nor styles stand in the page,
 * and what would become code out of a text passes the one policy that the portal names `own`.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types own',
].join('; ');

/** What the portal asks no browser for, and so nothing that got into it may either. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
const permissionsPolicy = unused.map((feature) => `${feature}=()`).join(', ');

/** What a build calls after what it holds: under that name it never changes. */
const year = 'public, max-age=31536000, immutable';

/** Beside the safe headers of every answer. The rest of a build is asked for anew each time, and answered 304 if it is the same. */
export function headersIn(dir: string): (reply: FastifyReply, file: string) => void {
  const assets = join(dir, 'assets') + sep;
  return (reply, file) =>
    void reply.headers({
      'Cache-Control': file.startsWith(assets) ? year : 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy,
      'Permissions-Policy': permissionsPolicy,
    });
}
