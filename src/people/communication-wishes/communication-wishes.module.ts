import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { CommunicationWish } from './communication-wish.entity.js';
import { CommunicationWishesController } from './communication-wishes.controller.js';
import { CommunicationWishesService } from './communication-wishes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommunicationWish]), NoticesModule],
  controllers: [CommunicationWishesController],
  providers: [CommunicationWishesService],
  exports: [CommunicationWishesService],
})
export class CommunicationWishesModule {}
