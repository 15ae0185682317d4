import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { PeerWorkController } from './peer-work.controller.js';
import { PeerWorkService } from './peer-work.service.js';

@Module({
  imports: [SettingsModule],
  controllers: [PeerWorkController],
  providers: [PeerWorkService],
  exports: [PeerWorkService],
})
export class PeerWorkModule {}
