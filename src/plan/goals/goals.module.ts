import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Goal } from '../document/goal.entity.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { GoalsController } from './goals.controller.js';
import { GoalsService } from './goals.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Goal]), CarePlansModule],
  controllers: [GoalsController],
  providers: [GoalsService],
})
export class GoalsModule {}
