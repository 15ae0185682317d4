import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupPlacesModule } from '../group-places/group-places.module.js';
import { SupportGroupsModule } from '../support-groups/support-groups.module.js';
import { GroupHandover } from './group-handover.entity.js';
import { GroupHandoversController } from './group-handovers.controller.js';
import { GroupHandoversService } from './group-handovers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([GroupHandover]), GroupPlacesModule, SupportGroupsModule],
  controllers: [GroupHandoversController],
  providers: [GroupHandoversService],
})
export class GroupHandoversModule {}
