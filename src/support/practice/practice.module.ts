import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { TechniquesModule } from '../techniques/techniques.module.js';
import { HelpfulTechnique } from './helpful-technique.entity.js';
import { HelpfulTechniquesController } from './helpful-techniques.controller.js';
import { HelpfulTechniquesService } from './helpful-techniques.service.js';
import { PracticeEntry } from './practice-entry.entity.js';
import { PracticeController } from './practice.controller.js';
import { labelledHelpful, labelledPractice } from './practice.labels.js';
import { PracticeService } from './practice.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PracticeEntry, HelpfulTechnique]),
    AccessModule,
    HelpCardModule,
    SettingsModule,
    TechniquesModule,
  ],
  controllers: [PracticeController, HelpfulTechniquesController],
  providers: [PracticeService, HelpfulTechniquesService],
})
export class PracticeModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledPractice);
    labels.add(labelledHelpful);
  }
}
