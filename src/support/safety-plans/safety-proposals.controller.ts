import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  DeclineForSafetyPlanDto,
  EditInEmergencyDto,
  ProposeForSafetyPlanDto,
  SafetyProposalDto,
  SafetyProposalPageDto,
} from './safety-proposal.dto.js';
import { SafetyProposalsService } from './safety-proposals.service.js';

@Controller('v1/patients/:patientId/safety-plan')
export class SafetyProposalsController {
  constructor(private readonly proposals: SafetyProposalsService) {}

  /** Suggest something for the safety plan. Nothing changes before the patient says yes; after 30 days it lapses. */
  @May('safety_plan.propose')
  @Located('/v1/patients/:patientId/safety-plan/proposals/:id')
  @Post('proposals')
  propose(@Body() input: ProposeForSafetyPlanDto): Promise<SafetyProposalDto> {
    return this.proposals.propose(input);
  }

  /**
   * Put something into the safety plan in an emergency, without the patient.
   *
   * It shows at once, marked as not co-agreed, and the patient is told at once. It goes by itself within `discussWithinDays` unless
   * the patient says yes before; with a no it is gone at once. Nothing that the person wrote is taken away: under a changed line
   * theirs stays (`insteadOf`) and stands there again afterwards.
   */
  @May('safety_plan.change_in_emergency')
  @Located('/v1/patients/:patientId/safety-plan/proposals/:id')
  @Post('emergency-edits')
  editInEmergency(@Body() input: EditInEmergencyDto): Promise<SafetyProposalDto> {
    return this.proposals.editInEmergency(input);
  }

  /** List what the care team has suggested, and put there in emergencies, newest first. */
  @May('safety_plan_proposal.read')
  @Get('proposals')
  list(@Query() page: PageQuery): Promise<SafetyProposalPageDto> {
    return this.proposals.list(page);
  }

  /** Read something that the care team has suggested, or put there in an emergency. */
  @May('safety_plan_proposal.read')
  @Get('proposals/:safetyProposalId')
  find(@Param('safetyProposalId') safetyProposalId: string): Promise<SafetyProposalDto> {
    return this.proposals.find(safetyProposalId);
  }

  /** Say yes: it stands in the safety plan from now on. 409 when it is no longer open, or what it is about was changed meanwhile. */
  @May('safety_plan.answer')
  @Located('/v1/patients/:patientId/safety-plan/proposals/:safetyProposalId')
  @HttpCode(200)
  @Post('proposals/:safetyProposalId/acceptance')
  accept(@Param('safetyProposalId') safetyProposalId: string): Promise<SafetyProposalDto> {
    return this.proposals.accept(safetyProposalId);
  }

  /** Say no. What was put there in an emergency is gone at once. Nobody has to give a reason. */
  @May('safety_plan.answer')
  @Located('/v1/patients/:patientId/safety-plan/proposals/:safetyProposalId')
  @HttpCode(200)
  @Post('proposals/:safetyProposalId/declining')
  decline(
    @Param('safetyProposalId') safetyProposalId: string,
    @Body() input: DeclineForSafetyPlanDto,
  ): Promise<SafetyProposalDto> {
    return this.proposals.decline(safetyProposalId, input);
  }

  /** Take back what the care team suggested, or put there in an emergency, while it is open. */
  @May('safety_plan.propose')
  @Located('/v1/patients/:patientId/safety-plan/proposals/:safetyProposalId')
  @HttpCode(200)
  @Post('proposals/:safetyProposalId/withdrawal')
  withdraw(@Param('safetyProposalId') safetyProposalId: string): Promise<SafetyProposalDto> {
    return this.proposals.withdraw(safetyProposalId);
  }
}
