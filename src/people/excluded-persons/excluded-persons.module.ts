import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExcludedPerson } from './excluded-person.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsController } from './excluded-persons.controller.js';
import { ExcludedPersonsService } from './excluded-persons.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ExcludedPerson]), AccessModule],
  controllers: [ExcludedPersonsController],
  providers: [ExcludedPersonsService],
  exports: [ExcludedPersonsService],
})
export class ExcludedPersonsModule {}
