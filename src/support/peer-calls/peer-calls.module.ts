import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { AlertProtocolsModule } from '../alert-protocols/alert-protocols.module.js';
import { AlertsModule } from '../alerts/alerts.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { PeerSupportModule } from '../peer-support/peer-support.module.js';
import { PeerCallsController } from './peer-calls.controller.js';
import { PeerCallsService } from './peer-calls.service.js';

@Module({
  imports: [AlertProtocolsModule, AlertsModule, HelpCardModule, PeerSupportModule, SettingsModule],
  controllers: [PeerCallsController],
  providers: [PeerCallsService],
})
export class PeerCallsModule {}
