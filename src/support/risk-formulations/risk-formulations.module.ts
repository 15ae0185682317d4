import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { WordingModule } from '../../wording/wording.module.js';
import { RiskFormulation } from './risk-formulation.entity.js';
import { RiskFormulationsController } from './risk-formulations.controller.js';
import { labelledFormulations } from './risk-formulations.labels.js';
import { RiskFormulationsService } from './risk-formulations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RiskFormulation]), AccessModule, WordingModule],
  controllers: [RiskFormulationsController],
  providers: [RiskFormulationsService],
})
export class RiskFormulationsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledFormulations);
  }
}
