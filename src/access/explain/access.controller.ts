import { Controller, Get, Param, Query } from '@nestjs/common';
import { AccessService } from './access.service.js';
import { ExplainQuery, ExplanationDto } from './access.dto.js';
import { May } from '../may.decorator.js';

@Controller('v1/patients/:patientId/access')
export class AccessController {
  constructor(private readonly access: AccessService) {}

  /**
   * Explain who may do what, and why.
   *
   * Answers for any account of the organisation, from the very rules that decide requests: what it says is what would
   * happen now. 404 when there is no such account.
   */
  @May('access.explain')
  @Get('explain')
  explain(@Param('patientId') patientId: string, @Query() question: ExplainQuery): Promise<ExplanationDto> {
    return this.access.explain(patientId, question);
  }
}
