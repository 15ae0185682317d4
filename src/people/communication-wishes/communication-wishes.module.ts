import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessModule } from '../../access/access.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { CommunicationWish } from './communication-wish.entity.js';
import { CommunicationWishesController } from './communication-wishes.controller.js';
import { aboutWhoIsNotToKnow } from './communication-wishes.queries.js';
import { CommunicationWishesService } from './communication-wishes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommunicationWish]), AccessModule, NoticesModule],
  controllers: [CommunicationWishesController],
  providers: [CommunicationWishesService],
  exports: [CommunicationWishesService],
})
export class CommunicationWishesModule {
  constructor(aboutTheReader: AboutTheReader) {
    aboutTheReader.add(aboutWhoIsNotToKnow);
  }
}
