import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  RiskFormulationDto,
  RiskFormulationPageDto,
  WriteRiskFormulationDto,
} from './risk-formulation.dto.js';
import { RiskFormulation } from './risk-formulation.entity.js';
import { formulationPage, oneFormulation } from './risk-formulations.queries.js';

type Row = RiskFormulationDto & { [column: string]: unknown };

/** What raises and eases danger, in a compartment of its own: the patient and the care team read it, and nobody else. */
@Injectable()
export class RiskFormulationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async write({ substanceUse, keepWording, ...body }: WriteRiskFormulationDto): Promise<RiskFormulationDto> {
    const [id, patientId] = [newId(), currentPatientId()];
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    const who = { writtenBy: currentActor().accountId, writtenAt: this.clock.now() };
    const said = { ...body, whyNotTogether: body.whyNotTogether ?? null, keepWordingReason };
    const written = RiskFormulation.write({ id, ...said, ...who });
    await this.db.repository(RiskFormulation).insert(written);
    await this.labels.settle('risk_formulation', id, substanceUse);
    const label = substanceUse ? 'substance_use' : null;
    this.notices.tell({ kind: 'formulation_written', patientId, about: { riskFormulation: id }, label });
    return this.find(id);
  }

  async find(id: string): Promise<RiskFormulationDto> {
    const [formulation] = await this.db.query<Row>(oneFormulation, [currentPatientId(), id]);
    if (!formulation) throw new NotFound();
    return formulation;
  }

  async list({ limit, cursor }: PageQuery): Promise<RiskFormulationPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(formulationPage, [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
