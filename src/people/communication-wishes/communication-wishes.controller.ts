import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AccommodateCommunicationDto,
  AskCommunicationDto,
  CommunicationNotPossibleDto,
  CommunicationWishDto,
  CommunicationWishPageDto,
  RecordCommunicationDto,
} from './communication-wish.dto.js';
import { SaidDto } from './said.dto.js';
import { CommunicationWishesService } from './communication-wishes.service.js';

const one = '/v1/patients/:patientId/communication-wishes/:communicationId';

@Controller('v1/patients/:patientId')
export class CommunicationWishesController {
  constructor(private readonly wishes: CommunicationWishesService) {}

  /**
   * Ask to be reached at another address, or by other means (45 CFR 164.522(b)).
   *
   * What the patient asks for, staff keep to from now on; what somebody asks for them, once staff have said so. Nobody may ask
   * why. The care team is told.
   */
  @May('communication.ask')
  @Located('/v1/patients/:patientId/communication-wishes/:id')
  @Post('communication-wishes')
  ask(@Body() input: AskCommunicationDto): Promise<CommunicationWishDto> {
    return this.wishes.ask(input);
  }

  /** List how the patient asks to be reached, newest first, with what is over. Who acts for the patient sees what they asked for. */
  @May('communication.read')
  @Get('communication-wishes')
  list(@Query() page: PageQuery): Promise<CommunicationWishPageDto> {
    return this.wishes.list(page);
  }

  /** Read one wish about how the patient is to be reached. */
  @May('communication.read')
  @Get('communication-wishes/:communicationId')
  find(@Param('communicationId') communicationId: string): Promise<CommunicationWishDto> {
    return this.wishes.find(communicationId);
  }

  /** Say that it is done so from now on. 409 when that was said, or it is over. */
  @May('communication.answer')
  @Located(one)
  @HttpCode(200)
  @Post('communication-wishes/:communicationId/accommodation')
  accommodate(
    @Param('communicationId') communicationId: string,
    @Body() input: AccommodateCommunicationDto,
  ): Promise<CommunicationWishDto> {
    return this.wishes.accommodate(communicationId, input);
  }

  /** Say that it cannot be done in practice, and what can be done instead. What can reasonably be done must be. */
  @May('communication.answer')
  @Located(one)
  @HttpCode(200)
  @Post('communication-wishes/:communicationId/impossibility')
  sayImpossible(
    @Param('communicationId') communicationId: string,
    @Body() input: CommunicationNotPossibleDto,
  ): Promise<CommunicationWishDto> {
    return this.wishes.sayImpossible(communicationId, input);
  }

  /** End a wish about how to be reached: whoever asked does, or the patient. 409 when it is over. */
  @May('communication.ask')
  @Located(one)
  @HttpCode(200)
  @Post('communication-wishes/:communicationId/ending')
  end(@Param('communicationId') communicationId: string): Promise<CommunicationWishDto> {
    return this.wishes.end(communicationId);
  }

  /**
   * Write down where and how a patient asks to be reached, on paper or by word.
   *
   * It counts from now on, as if the patient had asked here (45 CFR 164.522(b)). The care team is told, and so is the patient, who can
   * end it. Ask nobody why.
   */
  @May('communication.record')
  @Located('/v1/patients/:patientId/communication-wishes/:id')
  @Post('recorded-communication-wishes')
  record(@Body() input: RecordCommunicationDto): Promise<CommunicationWishDto> {
    return this.wishes.record(input);
  }

  /** Write down that the patient ends a wish about how to be reached. The patient is told. 409 when it is over. */
  @May('communication.record')
  @Located(one)
  @HttpCode(200)
  @Post('communication-wishes/:communicationId/recorded-ending')
  recordEnd(
    @Param('communicationId') communicationId: string,
    @Body() input: SaidDto,
  ): Promise<CommunicationWishDto> {
    return this.wishes.recordEnd(communicationId, input);
  }
}
