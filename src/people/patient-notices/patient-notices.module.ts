import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { NoticeGiven } from './notice-given.entity.js';
import { NoticesGivenController } from './notices-given.controller.js';
import { PatientNotice } from './patient-notice.entity.js';
import { PatientNoticesController } from './patient-notices.controller.js';
import { PatientNoticesService } from './patient-notices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PatientNotice, NoticeGiven]), NoticesModule, SettingsModule],
  controllers: [PatientNoticesController, NoticesGivenController],
  providers: [PatientNoticesService],
  exports: [PatientNoticesService],
})
export class PatientNoticesModule {}
