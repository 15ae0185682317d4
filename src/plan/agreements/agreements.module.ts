import { Module } from '@nestjs/common';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsService } from './agreements.service.js';

@Module({
  imports: [CarePlansModule, WordingModule],
  controllers: [AgreementsController],
  providers: [AgreementsService],
})
export class AgreementsModule {}
