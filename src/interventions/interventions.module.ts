import { Module } from '@nestjs/common';
import { CarePlansModule } from '../care-plans/care-plans.module.js';
import { InterventionsController } from './interventions.controller.js';
import { InterventionsService } from './interventions.service.js';

@Module({
  imports: [CarePlansModule],
  controllers: [InterventionsController],
  providers: [InterventionsService],
})
export class InterventionsModule {}
