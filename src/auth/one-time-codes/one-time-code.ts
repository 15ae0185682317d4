import { generateSecret, generateURI, verifySync } from 'otplib';

const stepSeconds = 30;
const issuer = 'Concord';

/** A new secret to share with an authenticator app: 160 bits in base 32. */
export function newSecret(): string {
  return generateSecret();
}

/** The address that authenticator apps read from a QR code. */
export function enrolmentUri(secret: string, label: string): string {
  return generateURI({ issuer, label, secret });
}

/**
 * The time step that a code belongs to (RFC 6238), or null when it is wrong. Clocks may be one step apart; a code of the
 * last accepted step, or of an earlier one, was seen before and opens nothing.
 */
export function stepOf(
  code: string,
  { secret, lastStep }: { secret: string; lastStep: number },
  now: Date,
): number | null {
  if (!isOneTimeCode(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: stepSeconds });
  if (!result.valid) return null;
  const step = Math.floor(epoch / stepSeconds) + result.delta;
  return step > lastStep ? step : null;
}

export function isOneTimeCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}
