import { Injectable } from '@nestjs/common';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { SaidDto } from '../../people/communication-wishes/said.dto.js';
import type { AmendmentDto } from './amendment.dto.js';
import { AmendmentsService } from './amendments.service.js';
import type { RecordAmendmentDto, RecordDisagreementDto } from './recorded-amendment.dto.js';

/** What patients say on paper or by word about putting their record right: the care team writes it down, and the patient is told. */
@Injectable()
export class RecordedAmendmentsService {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly notices: NoticesService,
  ) {}

  async record({ saidHow, ...input }: RecordAmendmentDto): Promise<AmendmentDto> {
    return this.told(await this.amendments.ask(input, saidHow));
  }

  async withdraw(id: string, { saidHow }: SaidDto): Promise<AmendmentDto> {
    return this.told(await this.amendments.withdraw(id, saidHow));
  }

  async disagree(id: string, { saidHow, ...input }: RecordDisagreementDto): Promise<AmendmentDto> {
    return this.told(await this.amendments.disagree(id, input, saidHow));
  }

  private told(amendment: AmendmentDto): AmendmentDto {
    this.notices.tell({
      kind: 'amendment_recorded',
      patientId: currentPatientId(),
      about: { amendment: amendment.id },
      label: amendment.substanceUse ? 'substance_use' : null,
    });
    return amendment;
  }
}
