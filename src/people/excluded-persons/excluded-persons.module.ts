import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ExcludedPersonsController } from './excluded-persons.controller.js';
import { ExcludedPersons } from './excluded-persons.service.js';

@Module({
  imports: [AccessModule],
  controllers: [ExcludedPersonsController],
  providers: [ExcludedPersons],
  exports: [ExcludedPersons],
})
export class ExcludedPersonsModule {}
