import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { AccessDispute } from './access-dispute.entity.js';
import { AccessDisputesController } from './access-disputes.controller.js';
import { labelledDisputes } from './access-disputes.labels.js';
import { AccessDisputesService } from './access-disputes.service.js';
import { DisputeAnswersController } from './dispute-answers.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([AccessDispute]), AccessModule],
  controllers: [AccessDisputesController, DisputeAnswersController],
  providers: [AccessDisputesService],
})
export class AccessDisputesModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledDisputes);
  }
}
