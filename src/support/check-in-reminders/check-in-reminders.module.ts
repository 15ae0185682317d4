import { Module } from '@nestjs/common';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { CheckInRemindersController } from './check-in-reminders.controller.js';
import { CheckInRemindersService } from './check-in-reminders.service.js';

@Module({
  imports: [SettingsModule],
  controllers: [CheckInRemindersController],
  providers: [CheckInRemindersService],
  exports: [CheckInRemindersService],
})
export class CheckInRemindersModule {}
