import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Conflict } from '../../core/errors.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WithdrawalReceiptsService } from '../withdrawal-receipts/withdrawal-receipts.service.js';
import { ConsentWording } from '../consents/consent-wording.js';
import type { ConsentDto } from '../consents/consent.dto.js';
import { ConsentsService } from '../consents/consents.service.js';
import { Ledger } from '../consent-ledger/ledger.js';
import type { RecordAgreementToConsentDto, RecordNoToConsentDto } from './recorded-consent.dto.js';

/** Decisions of people without an account, or who cannot use it now, as the care team records them. */
@Injectable()
export class RecordedConsentsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly consentWording: ConsentWording,
    private readonly consents: ConsentsService,
    private readonly receipts: WithdrawalReceiptsService,
    private readonly notices: NoticesService,
  ) {}

  async agree(
    consentId: string,
    { signed, questions, teachBack }: RecordAgreementToConsentDto,
  ): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    if (end.hasEnded)
      throw new Conflict(say`The time that this consent was for is over. Ask for a new one.`, {
        onRecord: true,
      });
    await this.consentWording.requireStillFit(consentId, end.editionId);
    await this.ledger.recordYes(consentId, end, { signed, questions, teachBack });
    return this.told(consentId);
  }

  async refuse(consentId: string, { means, words }: RecordNoToConsentDto): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    await this.ledger.recordNo(consentId, end, { move: 'refuse', method: means, reason: words });
    return this.told(consentId);
  }

  async withdraw(consentId: string, { means, words }: RecordNoToConsentDto): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    if (end.status === 'active' && end.hasEnded)
      throw new Conflict(say`This consent is not in force, so there is nothing to withdraw.`, {
        onRecord: true,
      });
    await this.ledger.recordNo(consentId, end, { move: 'withdraw', method: means, reason: words });
    await this.receipts.issue(consentId);
    return this.told(consentId);
  }

  private told(consentId: string): Promise<ConsentDto> {
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'consent_recorded', patientId, about: { consent: consentId } });
    return this.consents.find(consentId);
  }
}
