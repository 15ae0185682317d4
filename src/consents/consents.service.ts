import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../access/access-facts.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import { NotFound } from '../core/errors.js';
import { isId, newId } from '../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../core/page.js';
import { currentActor, currentPatientId } from '../core/request-context.js';
import type { ConsentDto, ConsentPageDto, GiveConsentDto } from './consent.dto.js';
import { Consent } from './consent.entity.js';
import { consentsOfPatient, oneConsent } from './consents.queries.js';

/** What patients let others see. The access decision reads the same rows on every request, so a change counts at once. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
  ) {}

  async give({ recipientAccountId, endsAt, ...what }: GiveConsentDto): Promise<ConsentDto> {
    const recipient = await this.factsReader.ofAccount(recipientAccountId, currentPatientId());
    const sharing = { ...what, id: newId(), recipientAccountId, endsAt: endsAt ? new Date(endsAt) : null };
    const consent = Consent.share(
      recipient,
      { ...sharing, decidedBy: currentActor().accountId },
      this.clock.now(),
    );
    await this.db.repository(Consent).insert(consent);
    return this.find(consent.id);
  }

  async withdraw(consentId: string): Promise<ConsentDto> {
    const consent = await this.load(consentId);
    consent.withdraw(this.clock.now(), currentActor().accountId);
    await this.db.update(consent, ['status', 'withdrawnAt', 'withdrawnBy']);
    return this.find(consentId);
  }

  async find(consentId: string): Promise<ConsentDto> {
    const [consent] = await this.db.query<ConsentDto>(oneConsent, [
      currentPatientId(),
      this.clock.now(),
      consentId,
    ]);
    if (!consent) throw new NotFound();
    return consent;
  }

  async list({ limit, cursor }: PageQuery): Promise<ConsentPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), this.clock.now(), after, limit + 1];
    return pageOf(await this.db.query<ConsentDto>(consentsOfPatient, parameters), limit, ({ id }) => [id]);
  }

  /** Locked, so that of two withdrawals the second sees the first. */
  private async load(consentId: string): Promise<Consent> {
    const [consent] = await this.db
      .repository(Consent)
      .find({ where: { id: consentId }, lock: { mode: 'pessimistic_write' } });
    if (!consent) throw new NotFound();
    return consent;
  }
}
