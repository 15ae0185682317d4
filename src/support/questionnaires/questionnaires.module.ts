import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { AlertProtocolsModule } from '../alert-protocols/alert-protocols.module.js';
import { AlertsModule } from '../alerts/alerts.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { Measure, QuestionnaireAnswer } from './answer.entity.js';
import { AnsweringService } from './answering.service.js';
import { Questionnaire } from './questionnaire.entity.js';
import { QuestionnairesController } from './questionnaires.controller.js';
import { labelledAnswers, labelledMeasures, labelledQuestionnaires } from './questionnaires.labels.js';
import { QuestionnairesService } from './questionnaires.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Questionnaire, QuestionnaireAnswer, Measure]),
    AccessModule,
    AlertProtocolsModule,
    AlertsModule,
    InstrumentsModule,
    SettingsModule,
  ],
  controllers: [QuestionnairesController],
  providers: [QuestionnairesService, AnsweringService],
  exports: [QuestionnairesService],
})
export class QuestionnairesModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledQuestionnaires);
    labels.add(labelledAnswers);
    labels.add(labelledMeasures);
  }
}
