import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessDispute } from './access-dispute.entity.js';
import { AccessDisputesController } from './access-disputes.controller.js';
import { AccessDisputesService } from './access-disputes.service.js';
import { DisputeAnswersController } from './dispute-answers.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([AccessDispute])],
  controllers: [AccessDisputesController, DisputeAnswersController],
  providers: [AccessDisputesService],
})
export class AccessDisputesModule {}
