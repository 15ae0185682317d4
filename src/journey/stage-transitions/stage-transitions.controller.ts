import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  AssertStageDto,
  CorrectTransitionDto,
  TransitionDto,
  TransitionPageDto,
  TransitionQuery,
} from './stage-transition.dto.js';
import { StageTransitionsService } from './stage-transitions.service.js';

const transition = '/v1/patients/:patientId/stage-transitions/:id';

@Controller('v1/patients/:patientId/stage-transitions')
export class StageTransitionsController {
  constructor(private readonly transitions: StageTransitionsService) {}

  /**
   * Say where you see the person on their way.
   *
   * Any stage can follow any: forward, back, or from anew. Each side speaks for itself, and what both agree on comes from a
   * proposal (`stage.agree`). What kind of move it is follows from where it leads; for a way back you say which. 422 when the
   * stage is unknown or was retired, the time lies in the future, a setback is missing, or the organisation asks for
   * something first: then `missing` lists it. The person's own view asks for nothing.
   */
  @May('journey.assert')
  @Located(transition)
  @Post()
  assert(@Body() input: AssertStageDto): Promise<TransitionDto> {
    return this.transitions.assert(input);
  }

  /** List the transitions, newest first, with those that were corrected. */
  @May('journey.read')
  @Get()
  list(@Query() query: TransitionQuery): Promise<TransitionPageDto> {
    return this.transitions.list(query);
  }

  /** Read a transition. */
  @May('journey.read')
  @Get(':transitionId')
  find(@Param('transitionId') transitionId: string): Promise<TransitionDto> {
    return this.transitions.find(transitionId);
  }

  /** Acknowledge that you have read a move of the other side. It is no agreement; doing it again changes nothing. */
  @May('journey.acknowledge')
  @Located('/v1/patients/:patientId/stage-transitions/:transitionId')
  @HttpCode(200)
  @Post(':transitionId/acknowledgement')
  acknowledge(@Param('transitionId') transitionId: string): Promise<TransitionDto> {
    return this.transitions.acknowledge(transitionId);
  }

  /**
   * Correct a transition that your side recorded.
   *
   * The answer is a transition of its own, which counts in the place of the other; that one stays as it was. 409 when it was
   * corrected already: correct the correction.
   */
  @May('journey.assert')
  @Located(transition)
  @Post(':transitionId/corrections')
  correct(
    @Param('transitionId') transitionId: string,
    @Body() input: CorrectTransitionDto,
  ): Promise<TransitionDto> {
    return this.transitions.correct(transitionId, input);
  }
}
