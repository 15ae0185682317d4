import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { DisclosuresModule } from '../disclosures/disclosures.module.js';
import { CourtOrder } from './court-order.entity.js';
import { CourtOrdersController } from './court-orders.controller.js';
import { CourtOrdersService } from './court-orders.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CourtOrder]), DisclosuresModule, NoticesModule, SettingsModule],
  controllers: [CourtOrdersController],
  providers: [CourtOrdersService],
})
export class CourtOrdersModule {}
