import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { AlertProtocol } from './alert-protocol.entity.js';
import { AlertProtocolsController } from './alert-protocols.controller.js';
import { AlertProtocolsService } from './alert-protocols.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AlertProtocol]), ExcludedPersonsModule],
  controllers: [AlertProtocolsController],
  providers: [AlertProtocolsService],
  exports: [AlertProtocolsService],
})
export class AlertProtocolsModule {}
