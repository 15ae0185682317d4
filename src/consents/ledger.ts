import { Injectable } from '@nestjs/common';
import type { Assurance } from '../auth/session.entity.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import { currentActor } from '../core/request-context.js';
import { ConsentEvent, type Deed, type LedgerEnd } from './consent-event.entity.js';
import { Consent } from './consent.entity.js';
import { assuranceOfSession } from './consents.queries.js';
import { Provision } from './provision.entity.js';
import { requireWithinAuthority } from './within-authority.js';

/** Adds to the ledger of a consent, which is all that ever changes where one stands. */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws {Conflict} when the table of moves does not allow it, or somebody else moved it meanwhile */
  async add(
    consentId: string,
    end: LedgerEnd,
    deed: Pick<Deed, 'move' | 'reason' | 'questions' | 'teachBack'>,
  ): Promise<void> {
    const actor = currentActor();
    const { accountId, sessionId, relation, authority } = actor;
    if (authority) requireWithinAuthority(actor, await this.subjectOf(consentId));
    const [session] = await this.db.query<{ assurance: Assurance }>(assuranceOfSession, [sessionId]);
    if (!session) throw new Error('Whoever is signed in has a session.');
    const capacity =
      relation === 'self' ? 'self' : relation === 'representative' ? 'representative' : 'professional';
    const event = ConsentEvent.after(end, consentId, {
      ...deed,
      happenedAt: this.clock.now(),
      byAccount: accountId,
      capacity,
      authorityId: authority?.id ?? null,
      assurance: session.assurance,
    });
    await this.db.repository(ConsentEvent).insert(event);
  }

  private async subjectOf(id: string): Promise<{ interventionId: string | null; provisions: Provision[] }> {
    const { interventionId } = await this.db.repository(Consent).findOneByOrFail({ id });
    return { interventionId, provisions: await this.db.repository(Provision).findBy({ consentId: id }) };
  }
}
