import { Module } from '@nestjs/common';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ConsentsModule } from '../../sharing/consents/consents.module.js';
import { InterventionsController } from './interventions.controller.js';
import { InterventionsService } from './interventions.service.js';

@Module({
  imports: [CarePlansModule, ConsentsModule],
  controllers: [InterventionsController],
  providers: [InterventionsService],
})
export class InterventionsModule {}
