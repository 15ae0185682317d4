import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import type { GiveConsentDto } from '../../sharing/consents/consent-input.dto.js';
import {
  ConsideredConsentsService,
  type ConsideredConsent,
} from '../../sharing/consents/considered-consents.service.js';
import type { AffectedHelpDto, ImpactDto } from './impact.dto.js';
import { isOnlyNo } from '../../sharing/consent-terms/provision.entity.js';
import { classesToday } from './classes-today.js';
import { impactOn, type KeptRecord } from './impact.js';
import { titled } from './titles-of-kinds.js';
import { helpRestingOn, keptRecords } from './impact.queries.js';

/** What giving or withdrawing a consent would change, before anybody does. */
@Injectable()
export class ImpactService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly considered: ConsideredConsentsService,
  ) {}

  /** Of a consent that nobody has given yet. */
  async preview(input: GiveConsentDto): Promise<ImpactDto> {
    return this.look(await this.considered.word(input));
  }

  /** Of saying yes to one that waits for an answer, or withdrawing one that was given. */
  async of(consentId: string): Promise<ImpactDto> {
    return this.look(await this.considered.find(consentId));
  }

  private async look(consent: ConsideredConsent): Promise<ImpactDto> {
    const { provisions, isWithdrawal } = consent;
    const accountIds = provisions.flatMap(({ recipientAccountId }) => recipientAccountId ?? []);
    const classes = provisions.flatMap(({ recipientClass }) => recipientClass ?? []);
    const people = await this.factsReader.ofAccounts({ accountIds, roles: classes }, currentPatientId());
    const parameters = [currentPatientId(), this.clock.now()];
    const kept = (await this.db.query<KeptRecord>(keptRecords, parameters)).map(titled);
    const help = await this.helpRestingOn(consent);
    return {
      change: isWithdrawal ? 'withdrawal' : 'grant',
      people: people.map((person) => impactOn(person, consent, kept)),
      classes: classesToday(consent, kept, people),
      outside: provisions.flatMap(({ recipientOutside }) => recipientOutside ?? []),
      gainsBasis: isWithdrawal ? [] : help,
      losesBasis: isWithdrawal ? help : [],
      cannotBeRecalled:
        isWithdrawal && !isOnlyNo(provisions)
          ? say`What was read, passed on or done while the consent was in force cannot be taken back.`
          : null,
    };
  }

  private async helpRestingOn(consent: ConsideredConsent): Promise<AffectedHelpDto[]> {
    const { id, interventionId, interventionRevision } = consent;
    if (interventionId === null) return [];
    const parameters = [currentPatientId(), this.clock.now(), interventionId, interventionRevision, id];
    return this.db.query<AffectedHelpDto>(helpRestingOn, parameters);
  }
}
