import type { Clock } from '../../core/clock.js';
import type { VerifiedToken } from './access-token.strategy.js';

const most = 20_000;

/** Tokens that were verified, until they expire: checking a signature costs more than reading a plan. */
export class VerifiedTokens {
  private readonly tokens = new Map<string, VerifiedToken>();

  constructor(private readonly clock: Clock) {}

  get size(): number {
    return this.tokens.size;
  }

  find(token: string): VerifiedToken | undefined {
    const known = this.tokens.get(token);
    if (!known || known.expiresAt > this.clock.now().getTime()) return known;
    this.tokens.delete(token);
    return undefined;
  }

  /** Lets the oldest go: those that have expired, and one more if there are too many. */
  add(token: string, verified: VerifiedToken): void {
    const now = this.clock.now().getTime();
    // All live equally long, so the first to come are the first to expire.
    for (const [oldest, { expiresAt }] of this.tokens) {
      if (expiresAt > now && this.tokens.size < most) break;
      this.tokens.delete(oldest);
    }
    this.tokens.set(token, verified);
  }
}
