import { Module } from '@nestjs/common';
import { CarePlansModule } from '../care-plans/care-plans.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { SupportsController } from './supports.controller.js';
import { SupportsService } from './supports.service.js';

@Module({
  imports: [CarePlansModule, ExcludedPersonsModule],
  controllers: [SupportsController],
  providers: [SupportsService],
})
export class SupportsModule {}
