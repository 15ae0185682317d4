import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor } from '../../core/request-context.js';
import { Consent } from '../consent-ledger/consent.entity.js';
import { Part2Deciders } from '../consent-ledger/part2-deciders.js';
import type { GiveConsentDto } from './consent-input.dto.js';
import { capacityOf, Ledger } from '../consent-ledger/ledger.js';
import { ConsentWording } from './consent-wording.js';
import { Provision, type ProvisionContent } from '../consent-terms/provision.entity.js';
import { requireWithinAuthority } from '../consent-terms/within-authority.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';

/** A consent that somebody thinks about giving or withdrawing. */
export interface ConsideredConsent {
  readonly id: string;
  readonly purposeCode: string;
  readonly interventionId: string | null;
  readonly interventionRevision: number | null;
  readonly provisions: readonly ProvisionContent[];
  /** It counts now, so what is considered is taking it back. */
  readonly isWithdrawal: boolean;
}

/** Consents as they would be, for looking at what they change before anybody decides. Nothing is written. */
@Injectable()
export class ConsideredConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly consentWording: ConsentWording,
    private readonly ledger: Ledger,
    private readonly deciders: Part2Deciders,
    private readonly settings: SettingsService,
  ) {}

  /** One that nobody has given yet, looked over like one that is given. */
  async word({ questions: _, teachBack: __, ...input }: GiveConsentDto): Promise<ConsideredConsent> {
    const { content, provisions } = await this.consentWording.of(input);
    const recording = { id: newId(), recordedBy: currentActor().accountId, recordedAt: this.clock.now() };
    const { id } = Consent.word(content, provisions, {
      ...{ ...recording, keepWordingReason: null },
      days: await this.settings.days(),
    });
    const actor = currentActor();
    requireWithinAuthority(actor, { ...content, provisions });
    const who = { capacity: capacityOf(actor.relation), authorityId: actor.authority?.id ?? null };
    await this.deciders.moveOf('give', { ...content, id, provisions }, who);
    return { ...content, id, provisions, isWithdrawal: false };
  }

  /** One that waits for an answer, or counts. @throws {Conflict} when it counts for nothing any more */
  async find(consentId: string): Promise<ConsideredConsent> {
    const consent = await this.db.repository(Consent).findOneBy({ id: consentId });
    const { status } = await this.ledger.stateOf(consentId);
    if (!consent) throw new NotFound();
    if (status === null || !['draft', 'proposed', 'active'].includes(status))
      throw new Conflict(say`This consent counts for nothing and cannot any more, so nothing would change.`);
    const provisions = await this.db
      .repository(Provision)
      .find({ where: { consentId }, order: { number: 'ASC' } });
    const { id, purposeCode, interventionId, interventionRevision } = consent;
    return {
      id,
      purposeCode,
      interventionId,
      interventionRevision,
      provisions,
      isWithdrawal: status === 'active',
    };
  }
}
