import { Module } from '@nestjs/common';
import { AccessFactsReader } from './facts/access-facts.js';
import { AccessController } from './explain/access.controller.js';
import { AccessService } from './explain/access.service.js';
import { LabelsService } from './labels.service.js';

@Module({
  controllers: [AccessController],
  providers: [AccessService, AccessFactsReader, LabelsService],
  exports: [AccessFactsReader, AccessService, LabelsService],
})
export class AccessModule {}
