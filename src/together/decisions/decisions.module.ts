import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Decision } from './decision.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { labelledDecisions } from './decisions.labels.js';
import { WordingModule } from '../../wording/wording.module.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Decision]), AccessModule, WordingModule],
  controllers: [DecisionsController],
  providers: [DecisionsService],
})
export class DecisionsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledDecisions);
  }
}
