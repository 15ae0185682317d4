import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { CareTeamMemberDto, CareTeamPageDto, CareTeamQuery, JoinCareTeamDto } from './care-team.dto.js';
import { CareTeamService } from './care-team.service.js';

@Controller('v1/patients/:patientId/care-team')
export class CareTeamController {
  constructor(private readonly careTeam: CareTeamService) {}

  /**
   * Take somebody into the care team.
   *
   * Active practitioners only, and nobody into the team of their own record (422). 409 when they are on the team
   * already, or when it has a lead and a second one is sent.
   */
  @May('care_team.change')
  @Located('/v1/patients/:patientId/care-team/:id')
  @Post()
  join(@Body() joining: JoinCareTeamDto): Promise<CareTeamMemberDto> {
    return this.careTeam.join(joining);
  }

  /** List the care team, as it is or as it was at a moment, in the order in which they joined. */
  @May('care_team.read')
  @Get()
  list(@Query() query: CareTeamQuery): Promise<CareTeamPageDto> {
    return this.careTeam.list(query);
  }

  /** Read one membership of the care team. */
  @May('care_team.read')
  @Get(':memberId')
  find(@Param('memberId') memberId: string): Promise<CareTeamMemberDto> {
    return this.careTeam.find(memberId);
  }

  /**
   * End somebody's time on the care team.
   *
   * It counts from the very next request. A lead may leave too; the team then has none until the lead is given to
   * another member. 409 when it has ended already.
   */
  @May('care_team.change')
  @Located('/v1/patients/:patientId/care-team/:memberId')
  @HttpCode(200)
  @Post(':memberId/ending')
  end(@Param('memberId') memberId: string): Promise<CareTeamMemberDto> {
    return this.careTeam.end(memberId);
  }

  /**
   * Give a member the lead of the care team.
   *
   * Who led before stays on the team as a member. 409 when this member leads already, or has left.
   */
  @May('care_team.change')
  @Located('/v1/patients/:patientId/care-team/:memberId')
  @HttpCode(200)
  @Post(':memberId/lead')
  giveLead(@Param('memberId') memberId: string): Promise<CareTeamMemberDto> {
    return this.careTeam.giveLead(memberId);
  }
}
