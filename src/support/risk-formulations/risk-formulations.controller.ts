import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  RiskFormulationDto,
  RiskFormulationPageDto,
  WriteRiskFormulationDto,
} from './risk-formulation.dto.js';
import { RiskFormulationsService } from './risk-formulations.service.js';

@Controller('v1/patients/:patientId/risk-formulations')
export class RiskFormulationsController {
  constructor(private readonly formulations: RiskFormulationsService) {}

  /**
   * Write down, with the person, what raises and eases danger now.
   *
   * What could change it, what we do, and when we look again: no score, no level, no category (NICE NG225, 1.6). It decides nothing
   * and fills nothing: no plan, print, timeline or machine has it. The patient and the care team read it, whoever covers included, and
   * an emergency opening where there is danger; no consent opens it to anybody else. It is never changed: the next one counts in its place. The patient is told.
   */
  @May('risk_formulation.write')
  @Located('/v1/patients/:patientId/risk-formulations/:id')
  @Post()
  write(@Body() input: WriteRiskFormulationDto): Promise<RiskFormulationDto> {
    return this.formulations.write(input);
  }

  /** List what was written down of what raises and eases danger, newest first. The first one counts. */
  @May('risk_formulation.read')
  @Get()
  list(@Query() page: PageQuery): Promise<RiskFormulationPageDto> {
    return this.formulations.list(page);
  }

  /** Read one of them. */
  @May('risk_formulation.read')
  @Get(':formulationId')
  find(@Param('formulationId') formulationId: string): Promise<RiskFormulationDto> {
    return this.formulations.find(formulationId);
  }
}
