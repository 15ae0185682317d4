import { Module } from '@nestjs/common';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { StepsController } from './steps.controller.js';
import { StepsService } from './steps.service.js';

@Module({
  imports: [CarePlansModule],
  controllers: [StepsController],
  providers: [StepsService],
})
export class StepsModule {}
