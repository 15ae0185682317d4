import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { CheckInRemindersModule } from '../check-in-reminders/check-in-reminders.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { SafetyPlansModule } from '../safety-plans/safety-plans.module.js';
import { CheckIn } from './check-in.entity.js';
import { CheckInsController } from './check-ins.controller.js';
import { labelledCheckIns } from './check-ins.labels.js';
import { CheckInsService } from './check-ins.service.js';
import { HelpForCheckInsService } from './help-for-check-ins.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CheckIn]),
    AccessModule,
    CheckInRemindersModule,
    ExcludedPersonsModule,
    HelpCardModule,
    SafetyPlansModule,
    SettingsModule,
  ],
  controllers: [CheckInsController],
  providers: [CheckInsService, HelpForCheckInsService],
})
export class CheckInsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledCheckIns);
  }
}
