import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Intervention } from '../document/intervention.entity.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ConsentsModule } from '../../sharing/consents/consents.module.js';
import { InterventionsController } from './interventions.controller.js';
import { InterventionsService } from './interventions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Intervention]), CarePlansModule, ConsentsModule],
  controllers: [InterventionsController],
  providers: [InterventionsService],
})
export class InterventionsModule {}
