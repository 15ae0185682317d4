import { Module } from '@nestjs/common';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { GoalsController } from './goals.controller.js';
import { GoalsService } from './goals.service.js';

@Module({
  imports: [CarePlansModule, WordingModule],
  controllers: [GoalsController],
  providers: [GoalsService],
  exports: [GoalsService],
})
export class GoalsModule {}
