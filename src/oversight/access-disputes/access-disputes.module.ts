import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessDispute } from './access-dispute.entity.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { AccessDisputesController } from './access-disputes.controller.js';
import { AccessDisputesService } from './access-disputes.service.js';
import { DisputeAnswersController } from './dispute-answers.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([AccessDispute]), NoticesModule],
  controllers: [AccessDisputesController, DisputeAnswersController],
  providers: [AccessDisputesService],
})
export class AccessDisputesModule {}
