import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  DeclineFacilitatorDto,
  FacilitationDto,
  FacilitationPageDto,
  NameFacilitatorDto,
} from './facilitation.dto.js';
import { FacilitatorsService } from './facilitators.service.js';

const facilitation = '/v1/patients/:patientId/care-plans/:planId/facilitations/:facilitationId';

@Controller('v1/patients/:patientId/care-plans/:planId/facilitations')
export class FacilitatorsController {
  constructor(private readonly facilitators: FacilitatorsService) {}

  /**
   * Ask for a third person in a conversation that goes back and forth.
   *
   * Either side can, once a proposal says `facilitatorOffered`; the other side then accepts the person or not. Nothing
   * opens to them before both have said yes. 409 before that, or when somebody is named already; 422 when the person is
   * on a side, or neither practitioner nor peer supporter.
   */
  @May('facilitator.name')
  @Located('/v1/patients/:patientId/care-plans/:planId/facilitations/:id')
  @Post()
  name(@Param('planId') planId: string, @Body() input: NameFacilitatorDto): Promise<FacilitationDto> {
    return this.facilitators.name(planId, input);
  }

  /** List who was asked to help with a plan, newest first. A facilitator sees what concerns them. */
  @May('facilitator.read')
  @Get()
  list(@Param('planId') planId: string, @Query() page: PageQuery): Promise<FacilitationPageDto> {
    return this.facilitators.list(planId, page);
  }

  /** Read one facilitation. */
  @May('facilitator.read')
  @Get(':facilitationId')
  find(
    @Param('planId') planId: string,
    @Param('facilitationId') facilitationId: string,
  ): Promise<FacilitationDto> {
    return this.facilitators.find(planId, facilitationId);
  }

  /**
   * Accept the person whom the other side named.
   *
   * From the very next request on they read the plan and the proposals and comments of this conversation, and can
   * comment on its proposals; they cannot propose, answer or sign. It ends with the conversation, on `endsAt`, or when
   * anyone of the three ends it.
   */
  @May('facilitator.answer')
  @Located(facilitation)
  @HttpCode(200)
  @Post(':facilitationId/acceptance')
  accept(
    @Param('planId') planId: string,
    @Param('facilitationId') facilitationId: string,
  ): Promise<FacilitationDto> {
    return this.facilitators.accept(planId, facilitationId);
  }

  /** Decline the person whom the other side named, with the reason. */
  @May('facilitator.answer')
  @Located(facilitation)
  @HttpCode(200)
  @Post(':facilitationId/declination')
  decline(
    @Param('planId') planId: string,
    @Param('facilitationId') facilitationId: string,
    @Body() input: DeclineFacilitatorDto,
  ): Promise<FacilitationDto> {
    return this.facilitators.decline(planId, facilitationId, input);
  }

  /** Withdraw a name that your side gave, before the other side has answered. */
  @May('facilitator.answer')
  @Located(facilitation)
  @HttpCode(200)
  @Post(':facilitationId/withdrawal')
  withdraw(
    @Param('planId') planId: string,
    @Param('facilitationId') facilitationId: string,
  ): Promise<FacilitationDto> {
    return this.facilitators.withdraw(planId, facilitationId);
  }

  /**
   * End it.
   *
   * Either side can at any time, and so can the facilitator, who reads this answer and nothing after it.
   */
  @May('facilitator.end')
  @Located(facilitation)
  @HttpCode(200)
  @Post(':facilitationId/ending')
  end(
    @Param('planId') planId: string,
    @Param('facilitationId') facilitationId: string,
  ): Promise<FacilitationDto> {
    return this.facilitators.end(planId, facilitationId);
  }
}
