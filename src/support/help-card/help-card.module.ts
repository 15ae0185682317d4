import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ResourcesModule } from '../resources/resources.module.js';
import { HelpCardController } from './help-card.controller.js';
import { HelpCardService } from './help-card.service.js';
import { OpenHelpCardsService } from './open-help-cards.service.js';

@Module({
  imports: [SettingsModule, ResourcesModule],
  controllers: [HelpCardController],
  providers: [HelpCardService, OpenHelpCardsService],
  exports: [HelpCardService],
})
export class HelpCardModule {}
