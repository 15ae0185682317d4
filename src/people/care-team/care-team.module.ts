import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CareTeamMember } from './care-team-member.entity.js';
import { AccountChangesModule } from '../../organisation/account-changes/account-changes.module.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { CareTeamController } from './care-team.controller.js';
import { CareTeamService } from './care-team.service.js';
import { CareTeamTies } from './care-team.ties.js';
import { TeamFollowersService } from './team-followers.service.js';
import { TraineesService } from './trainees.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CareTeamMember]),
    AccessModule,
    AccountChangesModule,
    ExcludedPersonsModule,
  ],
  controllers: [CareTeamController],
  providers: [CareTeamService, CareTeamTies, TeamFollowersService, TraineesService],
  exports: [CareTeamService, TeamFollowersService, TraineesService],
})
export class CareTeamModule {}
