import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { GroupSupervisionController } from './group-supervision.controller.js';
import { SupportGroup } from './support-group.entity.js';
import { SupportGroupsController } from './support-groups.controller.js';
import { SupportGroupsService } from './support-groups.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SupportGroup]), SettingsModule, WordingModule],
  controllers: [SupportGroupsController, GroupSupervisionController],
  providers: [SupportGroupsService],
  exports: [SupportGroupsService],
})
export class SupportGroupsModule {}
