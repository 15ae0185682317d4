import { Module } from '@nestjs/common';
import { AccessFactsReader } from './facts/access-facts.js';
import { AccessController } from './explain/access.controller.js';
import { AccessService } from './explain/access.service.js';
import { GrantsService } from './grants/grants.service.js';
import { LabelsService } from './labels.service.js';

@Module({
  controllers: [AccessController],
  providers: [AccessService, AccessFactsReader, GrantsService, LabelsService],
  exports: [AccessFactsReader, AccessService, GrantsService, LabelsService],
})
export class AccessModule {}
