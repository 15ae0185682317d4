import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublishedCatalogue } from './published-catalogue.entity.js';
import { WordingModule } from '../../wording/wording.module.js';
import { StageCataloguesController } from './stage-catalogues.controller.js';
import { StageCataloguesService } from './stage-catalogues.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PublishedCatalogue]), WordingModule],
  controllers: [StageCataloguesController],
  providers: [StageCataloguesService],
  exports: [StageCataloguesService],
})
export class StageCataloguesModule {}
