import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { Consent } from '../../sharing/consents/consent.entity.js';
import type { GiveConsentDto } from '../../sharing/consents/consent-input.dto.js';
import { ConsentWording } from '../../sharing/consents/consent-wording.js';
import { ledgerEnd } from '../../sharing/consents/consents.queries.js';
import type { AffectedHelpDto, ImpactDto } from './impact.dto.js';
import { impactOn, type KeptRecord } from './impact.js';
import { helpRestingOn, keptRecords } from './impact.queries.js';
import { Provision, type ProvisionContent } from '../../sharing/consents/provision.entity.js';
import { requireWithinAuthority } from '../../sharing/consents/within-authority.js';

interface Looked {
  readonly id: string;
  readonly purposeCode: string;
  readonly interventionId: string | null;
  readonly interventionRevision: number | null;
  readonly provisions: readonly ProvisionContent[];
  readonly isWithdrawal: boolean;
}

/** What giving or withdrawing a consent would change, before anybody does. */
@Injectable()
export class Impact {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly consentWording: ConsentWording,
  ) {}

  /** Of a consent that nobody has given yet: it is looked over like one, and not kept. */
  async preview({ questions: _, teachBack: __, ...input }: GiveConsentDto): Promise<ImpactDto> {
    const { content, provisions } = await this.consentWording.of(input);
    const recording = { id: newId(), recordedBy: currentActor().accountId, recordedAt: this.clock.now() };
    const { id } = Consent.word(content, provisions, { ...recording, keepWordingReason: null });
    requireWithinAuthority(currentActor(), { ...content, provisions });
    return this.look({ ...content, id, provisions, isWithdrawal: false });
  }

  /** Of saying yes to one that waits for an answer, or withdrawing one that was given. */
  async of(consentId: string): Promise<ImpactDto> {
    const consent = await this.db.repository(Consent).findOneBy({ id: consentId });
    const parameters = [currentPatientId(), consentId, this.clock.now()];
    const [end] = await this.db.query<{ status: string }>(ledgerEnd, parameters);
    if (!consent || !end) throw new NotFound();
    if (!['draft', 'proposed', 'active'].includes(end.status))
      throw new Conflict('This consent counts for nothing and cannot any more, so nothing would change.');
    const provisions = await this.db
      .repository(Provision)
      .find({ where: { consentId }, order: { number: 'ASC' } });
    const { id, purposeCode, interventionId, interventionRevision } = consent;
    const isWithdrawal = end.status === 'active';
    return this.look({ id, purposeCode, interventionId, interventionRevision, provisions, isWithdrawal });
  }

  private async look(consent: Looked): Promise<ImpactDto> {
    const { provisions, isWithdrawal } = consent;
    const accountIds = provisions.flatMap(({ recipientAccountId }) => recipientAccountId ?? []);
    const classes = provisions.flatMap(({ recipientClass }) => recipientClass ?? []);
    const people = await this.factsReader.ofAccounts({ accountIds, roles: classes }, currentPatientId());
    const kept = people.length > 0 ? await this.db.query<KeptRecord>(keptRecords, [currentPatientId()]) : [];
    const help = await this.helpRestingOn(consent);
    return {
      change: isWithdrawal ? 'withdrawal' : 'grant',
      people: people.map((person) => impactOn(person, consent, kept)),
      outside: provisions.flatMap(({ recipientOutside }) => recipientOutside ?? []),
      gainsBasis: isWithdrawal ? [] : help,
      losesBasis: isWithdrawal ? help : [],
      cannotBeRecalled: isWithdrawal
        ? 'What was read, passed on or done while the consent was in force cannot be taken back.'
        : null,
    };
  }

  private async helpRestingOn(consent: Looked): Promise<AffectedHelpDto[]> {
    const { id, interventionId, interventionRevision } = consent;
    if (interventionId === null) return [];
    const parameters = [currentPatientId(), this.clock.now(), interventionId, interventionRevision, id];
    return this.db.query<AffectedHelpDto>(helpRestingOn, parameters);
  }
}
