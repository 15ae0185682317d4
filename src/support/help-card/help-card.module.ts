import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { ResourcesModule } from '../resources/resources.module.js';
import { HelpCardController } from './help-card.controller.js';
import { HelpCardService } from './help-card.service.js';
import { NearReader } from './near.reader.js';
import { OpenHelpCardsService } from './open-help-cards.service.js';

@Module({
  imports: [ExcludedPersonsModule, SettingsModule, ResourcesModule],
  controllers: [HelpCardController],
  providers: [HelpCardService, NearReader, OpenHelpCardsService],
  exports: [HelpCardService],
})
export class HelpCardModule {}
