import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import { HelpfulTechniquesService } from './helpful-techniques.service.js';
import {
  HelpfulTechniqueDto,
  HelpfulTechniquePageDto,
  SayHelpfulDto,
  ShowPracticeDto,
} from './practice.dto.js';

@Controller('v1/patients/:patientId/helpful-techniques')
export class HelpfulTechniquesController {
  constructor(private readonly helpful: HelpfulTechniquesService) {}

  /** Say that something works for you. It is yours alone unless you show it. 409 when it is on the list already. */
  @May('practice.note')
  @Located('/v1/patients/:patientId/helpful-techniques/:id')
  @Post()
  say(@Body() input: SayHelpfulDto): Promise<HelpfulTechniqueDto> {
    return this.helpful.say(input);
  }

  /** List what works for the patient, newest first: for others than the patient what they show. Who acts for the patient sees what they wrote themself as well. */
  @May('practice.read')
  @Get()
  list(@Query() page: PageQuery): Promise<HelpfulTechniquePageDto> {
    return this.helpful.list(page);
  }

  /** Read what was said of something that works. */
  @May('practice.read')
  @Get(':helpfulId')
  find(@Param('helpfulId') helpfulId: string): Promise<HelpfulTechniqueDto> {
    return this.helpful.find(helpfulId);
  }

  /** Say who sees it: the patient, or who wrote it for them (403). Taken back from others, it is gone for them at once. */
  @May('practice.note')
  @Patch(':helpfulId')
  show(
    @Param('helpfulId') helpfulId: string,
    @Body() input: ShowPracticeDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<HelpfulTechniqueDto> {
    return this.helpful.show(helpfulId, input, ifMatch);
  }

  /** Take it off the list. It can be put on it again. */
  @May('practice.note')
  @Located('/v1/patients/:patientId/helpful-techniques/:helpfulId')
  @HttpCode(200)
  @Post(':helpfulId/ending')
  end(@Param('helpfulId') helpfulId: string): Promise<HelpfulTechniqueDto> {
    return this.helpful.end(helpfulId);
  }
}
