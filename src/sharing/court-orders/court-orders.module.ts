import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { DisclosuresModule } from '../disclosures/disclosures.module.js';
import { CourtOrder } from './court-order.entity.js';
import { CourtOrdersController } from './court-orders.controller.js';
import { labelledOrders, untoldOrders } from './court-orders.queries.js';
import { CourtOrdersService } from './court-orders.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CourtOrder]),
    AccessModule,
    DisclosuresModule,
    NoticesModule,
    SettingsModule,
  ],
  controllers: [CourtOrdersController],
  providers: [CourtOrdersService],
})
export class CourtOrdersModule {
  constructor(aboutTheReader: AboutTheReader) {
    aboutTheReader.addUntold(untoldOrders);
    aboutTheReader.addLabelled(labelledOrders);
  }
}
