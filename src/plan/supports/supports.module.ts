import { Module } from '@nestjs/common';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { SupportsController } from './supports.controller.js';
import { SupportsService } from './supports.service.js';
import { SupportsTies } from './supports.ties.js';

@Module({
  imports: [CarePlansModule, ExcludedPersonsModule],
  controllers: [SupportsController],
  providers: [SupportsService, SupportsTies],
})
export class SupportsModule {}
