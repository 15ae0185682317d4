import { Module } from '@nestjs/common';
import { AccessFactsReader } from './facts/access-facts.js';
import { AccessController } from './explain/access.controller.js';
import { AccessService } from './explain/access.service.js';
import { GrantsService } from './grants/grants.service.js';
import { KeptLabelsService } from './labels/kept-labels.service.js';
import { LabelsController } from './labels/labels.controller.js';
import { LabelsService } from './labels.service.js';

@Module({
  controllers: [AccessController, LabelsController],
  providers: [AccessService, AccessFactsReader, GrantsService, KeptLabelsService, LabelsService],
  exports: [AccessFactsReader, AccessService, GrantsService, KeptLabelsService, LabelsService],
})
export class AccessModule {}
