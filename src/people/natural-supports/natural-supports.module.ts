import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { NaturalSupportsController } from './natural-supports.controller.js';
import { NaturalSupportsService } from './natural-supports.service.js';

@Module({
  imports: [AccessModule, ExcludedPersonsModule],
  controllers: [NaturalSupportsController],
  providers: [NaturalSupportsService],
})
export class NaturalSupportsModule {}
