import { randomBytes } from 'node:crypto';
import { SealingService } from '../../../src/auth/keys/sealing.service.js';
import { readConfig } from '../../../src/config.js';
import { WebhookSecrets } from '../../../src/organisation/webhooks/webhook-secrets.service.js';

const withAMasterKey = (): WebhookSecrets => {
  const key = randomBytes(32).toString('base64');
  return new WebhookSecrets(new SealingService(readConfig(process.cwd(), { CONCORD_MASTER_KEY: key })));
};
const message = { webhookId: 'one', id: 'message', at: new Date(0), body: '{}' };
const signaturesIn = (headers: Record<string, string>): string[] =>
  headers['webhook-signature']?.split(' ') ?? [];

describe('The secrets of a webhook', () => {
  it('sign side by side, and of another webhook not at all', () => {
    const secrets = withAMasterKey();
    const [one, before] = [secrets.make('one').sealed, secrets.make('one').sealed];
    expect(signaturesIn(secrets.headersOf(message, [one, before]))).toHaveLength(2);
    expect(() => secrets.headersOf(message, [secrets.make('another').sealed])).toThrow('CONCORD_MASTER_KEY');
  });

  it('sign again as soon as a new one was made, where the master key was lost', () => {
    const lost = withAMasterKey().make('one').sealed;
    const secrets = withAMasterKey();
    expect(() => secrets.headersOf(message, [lost])).toThrow('CONCORD_MASTER_KEY');
    const { sealed } = secrets.make('one');
    expect(signaturesIn(secrets.headersOf(message, [sealed, lost]))).toEqual(
      signaturesIn(secrets.headersOf(message, [sealed])),
    );
  });
});
