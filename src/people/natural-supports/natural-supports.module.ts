import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NaturalSupport } from './natural-support.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { NaturalSupportsController } from './natural-supports.controller.js';
import { NaturalSupportsService } from './natural-supports.service.js';
import { NaturalSupportsTies } from './natural-supports.ties.js';

@Module({
  imports: [TypeOrmModule.forFeature([NaturalSupport]), AccessModule, ExcludedPersonsModule],
  controllers: [NaturalSupportsController],
  providers: [NaturalSupportsService, NaturalSupportsTies],
})
export class NaturalSupportsModule {}
