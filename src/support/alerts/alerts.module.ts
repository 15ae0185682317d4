import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { AlertProtocolsModule } from '../alert-protocols/alert-protocols.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { AnswersAboutSafetyService } from './answers-about-safety.service.js';
import { EscalationWorker } from './escalation.worker.js';
import { HelpAtOnceService } from './help-at-once.service.js';
import { SafetyAlert, SafetyAlertEvent } from './safety-alert.entity.js';
import { SafetyAlertsController } from './safety-alerts.controller.js';
import { SafetyAlertsService } from './safety-alerts.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([SafetyAlert, SafetyAlertEvent]),
    AlertProtocolsModule,
    HelpCardModule,
    SettingsModule,
  ],
  controllers: [SafetyAlertsController],
  providers: [SafetyAlertsService, AnswersAboutSafetyService, HelpAtOnceService, EscalationWorker],
  exports: [SafetyAlertsService, AnswersAboutSafetyService, HelpAtOnceService],
})
export class AlertsModule {}
