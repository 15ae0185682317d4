import { Module } from '@nestjs/common';
import { AccessFactsReader } from './facts/access-facts.js';
import { AccessController } from './explain/access.controller.js';
import { AccessService } from './explain/access.service.js';
import { Labels } from './labels.service.js';

@Module({
  controllers: [AccessController],
  providers: [AccessService, AccessFactsReader, Labels],
  exports: [AccessFactsReader, AccessService, Labels],
})
export class AccessModule {}
