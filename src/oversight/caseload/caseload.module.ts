import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { CaseloadController } from './caseload.controller.js';
import { CaseloadService } from './caseload.service.js';

@Module({ imports: [SettingsModule], controllers: [CaseloadController], providers: [CaseloadService] })
export class CaseloadModule {}
