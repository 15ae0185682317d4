import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { CheckInReminderDto, SetCheckInReminderDto } from './check-in-reminder.dto.js';
import { endReminder, reminderOf, setReminder } from './check-in-reminders.queries.js';

type Row = CheckInReminderDto & { readonly id: string; readonly [column: string]: unknown };

const neverSet: CheckInReminderDto = { isOn: false, everyDays: null, at: null, timeZone: null };

/** Reminders of a check-in, which are the patient's alone to set and to end. */
@Injectable()
export class CheckInRemindersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly notices: NoticesService,
  ) {}

  async read(): Promise<CheckInReminderDto> {
    const reminder = await this.load();
    if (!reminder) return neverSet;
    const { isOn, everyDays, at, timeZone } = reminder;
    return { isOn, everyDays, at, timeZone };
  }

  async set({ everyDays, at, timeZone: named }: SetCheckInReminderDto): Promise<CheckInReminderDto> {
    if (named !== undefined) await this.settings.requireTimeZone(named);
    const timeZone = named ?? (await this.settings.read()).timeZone;
    await this.db.query(setReminder, [newId(), everyDays, at, timeZone, this.clock.now()]);
    return this.read();
  }

  async end(): Promise<CheckInReminderDto> {
    await this.db.query(endReminder, [currentPatientId()]);
    await this.checkedIn();
    return this.read();
  }

  /** Nobody is asked any more for what they have done. */
  async checkedIn(): Promise<void> {
    const reminder = await this.load();
    if (reminder) this.notices.settle(reminder.id, { kind: 'check_in_reminder' });
  }

  private async load(): Promise<Row | undefined> {
    const [reminder] = await this.db.query<Row>(reminderOf, [currentPatientId()]);
    return reminder;
  }
}
