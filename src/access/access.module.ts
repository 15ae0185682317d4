import { Module } from '@nestjs/common';
import { AboutTheReader } from './about-the-reader.js';
import { AccessFactsReader } from './facts/access-facts.js';
import { AccessController } from './explain/access.controller.js';
import { AccessService } from './explain/access.service.js';
import { GrantsService } from './grants/grants.service.js';
import { KeptLabelsService } from './labels/kept-labels.service.js';
import { LabelsController } from './labels/labels.controller.js';
import { ShownBeforeService } from './labels/shown-before.service.js';
import { ClosedRecords } from './closed-records.js';
import { LabelsService } from './labels.service.js';

@Module({
  controllers: [AccessController, LabelsController],
  providers: [
    AboutTheReader,
    AccessService,
    AccessFactsReader,
    ClosedRecords,
    GrantsService,
    KeptLabelsService,
    LabelsService,
    ShownBeforeService,
  ],
  exports: [
    AboutTheReader,
    AccessFactsReader,
    AccessService,
    ClosedRecords,
    GrantsService,
    KeptLabelsService,
    LabelsService,
    ShownBeforeService,
  ],
})
export class AccessModule {}
