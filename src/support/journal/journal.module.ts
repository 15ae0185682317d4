import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { JournalEntry } from './journal-entry.entity.js';
import { JournalController } from './journal.controller.js';
import { JournalService } from './journal.service.js';
import { JournalTies } from './journal.ties.js';
import { ShownJournalController } from './shown-journal.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([JournalEntry]), ExcludedPersonsModule, SettingsModule],
  controllers: [JournalController, ShownJournalController],
  providers: [JournalService, JournalTies],
})
export class JournalModule {}
