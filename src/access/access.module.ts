import { Module } from '@nestjs/common';
import { AccessFactsReader } from './access-facts.js';
import { AccessController } from './access.controller.js';
import { AccessService } from './access.service.js';
import { Labels } from './labels.service.js';

@Module({
  controllers: [AccessController],
  providers: [AccessService, AccessFactsReader, Labels],
  exports: [AccessFactsReader, AccessService, Labels],
})
export class AccessModule {}
