import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CareTeamController } from './care-team.controller.js';
import { CareTeamService } from './care-team.service.js';

@Module({
  imports: [AccessModule],
  controllers: [CareTeamController],
  providers: [CareTeamService],
  exports: [CareTeamService],
})
export class CareTeamModule {}
