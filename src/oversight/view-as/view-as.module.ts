import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { CarePlansModule } from '../../plan/plans/care-plans.module.js';
import { ViewAsController } from './view-as.controller.js';
import { ViewAsService } from './view-as.service.js';

@Module({
  imports: [AccessModule, CarePlansModule],
  controllers: [ViewAsController],
  providers: [ViewAsService],
})
export class ViewAsModule {}
