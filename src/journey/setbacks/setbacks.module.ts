import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { StagePathsModule } from '../stage-paths/stage-paths.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { SetbacksController } from './setbacks.controller.js';
import { labelledSetbacks } from './setbacks.labels.js';
import { SetbacksService } from './setbacks.service.js';
import { Setback } from './setback.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Setback]),
    AccessModule,
    StageCataloguesModule,
    StagePathsModule,
    WordingModule,
  ],
  controllers: [SetbacksController],
  providers: [SetbacksService],
  exports: [SetbacksService],
})
export class SetbacksModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledSetbacks);
  }
}
