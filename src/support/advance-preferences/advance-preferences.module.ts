import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { AdvancePreferencesController } from './advance-preferences.controller.js';
import { AdvanceEvent, AdvancePreferences } from './advance-preferences.entity.js';
import { labelledAdvancePreferences } from './advance-preferences.labels.js';
import { AdvancePreferencesService } from './advance-preferences.service.js';
import { CurrentPreferencesService } from './current-preferences.service.js';
import { KeyHoldersService } from './key-holders.service.js';
import { TurnsService } from './turns.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AdvancePreferences, AdvanceEvent]),
    AccessModule,
    ExcludedPersonsModule,
    SettingsModule,
  ],
  controllers: [AdvancePreferencesController],
  providers: [AdvancePreferencesService, CurrentPreferencesService, KeyHoldersService, TurnsService],
})
export class AdvancePreferencesModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledAdvancePreferences);
  }
}
