import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Webhook as Signature } from 'standardwebhooks';
import { BadSetting } from '../../config.js';
import { SealingService } from '../../auth/keys/sealing.service.js';

const secretBytes = 32;

/** What deliveries are signed with. In the database it is sealed with the master key. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly sealing: SealingService) {}

  /** A new one, as it is shown once, and as it is kept. */
  make(webhookId: string): { secret: string; sealed: Buffer } {
    const bytes = randomBytes(secretBytes);
    return {
      secret: `whsec_${bytes.toString('base64')}`,
      sealed: this.sealing.seal(purposeOf(webhookId), bytes),
    };
  }

  /**
   * The headers of Standard Webhooks over a body, with a signature by each secret.
   * @param sealed the one that counts, and then the one before it, which is left out where it does not open: the master key was lost
   * in between
   * @throws {BadSetting} when the one that counts was sealed with another master key
   */
  headersOf(
    { webhookId, id, at, body }: { webhookId: string; id: string; at: Date; body: string },
    sealed: readonly Buffer[],
  ): Record<string, string> {
    const [counts, ...before] = sealed;
    const keys = [
      ...(counts ? [this.sealing.unseal(purposeOf(webhookId), counts)] : []),
      ...before.flatMap((each) => this.opened(webhookId, each) ?? []),
    ];
    const signatures = keys.map((key) => new Signature(key, { format: 'raw' }).sign(id, at, body));
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    };
  }

  private opened(webhookId: string, sealed: Buffer): Buffer | null {
    try {
      return this.sealing.unseal(purposeOf(webhookId), sealed);
    } catch (error) {
      if (error instanceof BadSetting) return null;
      throw error;
    }
  }
}

function purposeOf(webhookId: string): string {
  return `webhook ${webhookId}`;
}
