import { Module } from '@nestjs/common';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { AccessDisputesController } from './access-disputes.controller.js';
import { AccessDisputes } from './access-disputes.service.js';
import { DisputeAnswersController } from './dispute-answers.controller.js';

@Module({
  imports: [NoticesModule],
  controllers: [AccessDisputesController, DisputeAnswersController],
  providers: [AccessDisputes],
})
export class AccessDisputesModule {}
