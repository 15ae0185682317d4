import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Support } from '../terms/support.entity.js';
import { CarePlansModule } from '../plans/care-plans.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { SupportsController } from './supports.controller.js';
import { SupportsService } from './supports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Support]), CarePlansModule, ExcludedPersonsModule],
  controllers: [SupportsController],
  providers: [SupportsService],
})
export class SupportsModule {}
