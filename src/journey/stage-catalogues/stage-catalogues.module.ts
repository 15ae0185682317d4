import { Module } from '@nestjs/common';
import { WordingModule } from '../../wording/wording.module.js';
import { StageCataloguesController } from './stage-catalogues.controller.js';
import { StageCataloguesService } from './stage-catalogues.service.js';

@Module({
  imports: [WordingModule],
  controllers: [StageCataloguesController],
  providers: [StageCataloguesService],
  exports: [StageCataloguesService],
})
export class StageCataloguesModule {}
