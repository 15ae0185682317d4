import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { AgreementsService } from './agreements.service.js';
import { ElementAgreementsDto, StateAgreementDto } from './element-agreements.dto.js';

@Controller('v1/patients/:patientId/care-plans/:planId/agreements/:elementId')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  /** Read where both sides stand on an element of the plan. */
  @May('plan.read')
  @Get()
  find(
    @Param('planId') planId: string,
    @Param('elementId') elementId: string,
  ): Promise<ElementAgreementsDto> {
    return this.agreements.find(planId, elementId);
  }

  /**
   * Say where your side stands on an element.
   *
   * Disagreement blocks nothing. Your words travel with the plan, are signed and printed with it, and come back at the
   * next review; the other side cannot change them.
   */
  @May('agreement.state')
  @Located('/v1/patients/:patientId/care-plans/:planId/agreements/:elementId')
  @HttpCode(200)
  @Post()
  state(
    @Param('planId') planId: string,
    @Param('elementId') elementId: string,
    @Body() input: StateAgreementDto,
  ): Promise<ElementAgreementsDto> {
    return this.agreements.state(planId, elementId, input);
  }
}
