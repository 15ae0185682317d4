import { Module } from '@nestjs/common';
import { StageCataloguesModule } from '../stage-catalogues/stage-catalogues.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { AgreedStages } from './agreed-stages.service.js';
import { StageTransitionsController } from './stage-transitions.controller.js';
import { StageTransitionsService } from './stage-transitions.service.js';

@Module({
  imports: [StageCataloguesModule, WordingModule],
  controllers: [StageTransitionsController],
  providers: [StageTransitionsService, AgreedStages],
  exports: [StageTransitionsService, AgreedStages],
})
export class StageTransitionsModule {}
