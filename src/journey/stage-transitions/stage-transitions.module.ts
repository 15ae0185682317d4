import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StageTransition } from './stage-transition.entity.js';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { AgreedStages } from './agreed-stages.service.js';
import { StageTransitionsController } from './stage-transitions.controller.js';
import { StageTransitionsService } from './stage-transitions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StageTransition]), StageCataloguesModule, WordingModule],
  controllers: [StageTransitionsController],
  providers: [StageTransitionsService, AgreedStages],
  exports: [StageTransitionsService, AgreedStages],
})
export class StageTransitionsModule {}
