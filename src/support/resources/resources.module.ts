import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { Resource } from './resource.entity.js';
import { ResourceSearchService } from './resource-search.service.js';
import { ResourcesController } from './resources.controller.js';
import { ResourcesService } from './resources.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Resource]), NoticesModule, SettingsModule],
  controllers: [ResourcesController],
  providers: [ResourcesService, ResourceSearchService],
  exports: [ResourcesService],
})
export class ResourcesModule {}
