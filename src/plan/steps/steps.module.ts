import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Step } from '../document/step.entity.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { StepsController } from './steps.controller.js';
import { StepsService } from './steps.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Step]), CarePlansModule],
  controllers: [StepsController],
  providers: [StepsService],
})
export class StepsModule {}
