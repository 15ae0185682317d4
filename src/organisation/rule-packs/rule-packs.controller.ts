import { Controller, Get } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { RulePackDto, RulePackPageDto } from './rule-pack.dto.js';
import { RulePacksService } from './rule-packs.service.js';

@Controller('v1/rule-packs')
export class RulePacksController {
  constructor(private readonly rulePacks: RulePacksService) {}

  /**
   * List the rule packs.
   *
   * Every version that was ever released, as it ships: a signed plan names the pack and the version it was signed under.
   */
  @May('rule_pack.read')
  @Get()
  list(): Promise<RulePackPageDto> {
    return this.rulePacks.list();
  }

  /** Read the rule pack in force here, as the organisation has tightened it. */
  @May('rule_pack.read')
  @Get('current')
  current(): Promise<RulePackDto> {
    return this.rulePacks.read();
  }
}
