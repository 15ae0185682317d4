import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import type { PendingPdf } from '../../core/paper/pending-pdf.js';
import { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { SafetyPrintsService } from './safety-prints.service.js';
import { SafetyPlansService } from './safety-plans.service.js';

@Controller('v1/me/safety-plan')
export class OwnSafetyPlanController {
  constructor(
    private readonly safetyPlans: SafetyPlansService,
    private readonly prints: SafetyPrintsService,
  ) {}

  /** Read your own safety plan, in one call. It is always there; before you have written anything it says whom to reach. */
  @May('safety_plan.own')
  @Get()
  read(): Promise<SafetyPlanDto> {
    return this.safetyPlans.readOwn();
  }

  /** Print your own safety plan as PDF, on one page where letters that one can read allow it, to carry along: it works without a network. */
  @May('safety_plan.own')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The page.', schema: { type: 'string', format: 'binary' } })
  @Get('print.pdf')
  async pdf(): Promise<PendingPdf> {
    return this.prints.pdf(await this.safetyPlans.readOwn());
  }

  /** Print your own safety plan as plain text, with all that the PDF has. */
  @May('safety_plan.own')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The page.', schema: { type: 'string' } })
  @Get('print.txt')
  async text(): Promise<StreamableFile> {
    return this.prints.text(await this.safetyPlans.readOwn());
  }
}
