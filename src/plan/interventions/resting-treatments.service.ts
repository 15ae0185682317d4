import { Injectable } from '@nestjs/common';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { TreatmentsService } from '../../sharing/consent-ledger/treatments.service.js';
import { TreatmentBasisReader } from '../document/treatment-basis.reader.js';
import { CarePlansService } from '../plans/care-plans.service.js';

/** Whoever answers for help that goes on hears when its consent does not count any more. The help itself is for people to stop. */
@Injectable()
export class RestingTreatmentsService extends TreatmentsService {
  constructor(
    private readonly basis: TreatmentBasisReader,
    private readonly carePlans: CarePlansService,
    private readonly notices: NoticesService,
  ) {
    super();
  }

  override async consentMoved(interventionId: string): Promise<void> {
    const help = await this.basis.ofHelp(interventionId);
    if (!help) return;
    this.notices.settle(interventionId);
    if (!help.gone) return;
    const { interventions } = await this.carePlans.document(help.planId);
    const responsible = interventions.find(({ id }) => id === interventionId)?.responsible;
    this.notices.tell({
      kind: 'treatment_consent_gone',
      patientId: currentPatientId(),
      about: { intervention: interventionId },
      label: help.label,
      named: responsible?.accountId ? [responsible.accountId] : [],
    });
  }
}
