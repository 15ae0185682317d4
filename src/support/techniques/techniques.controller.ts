import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import {
  AddTechniqueDto,
  ChangeTechniqueDto,
  TechniqueDto,
  TechniquePageDto,
  TechniqueQuery,
} from './technique.dto.js';
import { TechniquesService } from './techniques.service.js';

const one = '/v1/techniques/:techniqueId';

@Controller('v1/techniques')
export class TechniquesController {
  constructor(private readonly techniques: TechniquesService) {}

  /**
   * List what people can do for themselves, by title.
   *
   * What the service comes with is in its own words, and says of each how sure its source is; the organisation adds and leaves out.
   * By stage of the journey, by the minutes one has, or by words.
   */
  @May('technique.read')
  @Get()
  list(@Query() query: TechniqueQuery): Promise<TechniquePageDto> {
    return this.techniques.list(query);
  }

  /** Read how a technique is done, and what to take care of. */
  @May('technique.read')
  @Get(':techniqueId')
  find(@Param('techniqueId') techniqueId: string): Promise<TechniqueDto> {
    return this.techniques.find(techniqueId);
  }

  /** Add a technique of the organisation's own. 422 `wording` where a text holds words that can hurt. */
  @May('technique.keep')
  @Located('/v1/techniques/:id')
  @Post()
  add(@Body() input: AddTechniqueDto): Promise<TechniqueDto> {
    return this.techniques.add(input);
  }

  /** Change a technique of the organisation's own. 409 for one that came with the service: hide that, and add your own. */
  @May('technique.keep')
  @Patch(':techniqueId')
  change(
    @Param('techniqueId') techniqueId: string,
    @Body() input: ChangeTechniqueDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<TechniqueDto> {
    return this.techniques.change(techniqueId, input, ifMatch);
  }

  /** Leave a technique out of the library, shipped or your own. What people have noted of it stays theirs. */
  @May('technique.keep')
  @Located(one)
  @HttpCode(200)
  @Post(':techniqueId/hiding')
  hide(@Param('techniqueId') techniqueId: string): Promise<TechniqueDto> {
    return this.techniques.hide(techniqueId);
  }

  /** Offer a technique again that was left out. */
  @May('technique.keep')
  @Located(one)
  @HttpCode(200)
  @Post(':techniqueId/showing')
  show(@Param('techniqueId') techniqueId: string): Promise<TechniqueDto> {
    return this.techniques.show(techniqueId);
  }
}
