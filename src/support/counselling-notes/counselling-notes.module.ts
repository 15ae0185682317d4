import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { CounsellingConsent } from './counselling-consent.entity.js';
import { CounsellingConsentsController } from './counselling-consents.controller.js';
import { CounsellingConsentsService } from './counselling-consents.service.js';
import { CounsellingNote, CounsellingNoteText } from './counselling-note.entity.js';
import { CounsellingNotesController } from './counselling-notes.controller.js';
import { CounsellingNotesService } from './counselling-notes.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CounsellingConsent, CounsellingNote, CounsellingNoteText]),
    AccessModule,
    AuthModule,
    ExcludedPersonsModule,
    SettingsModule,
    WordingModule,
  ],
  controllers: [CounsellingConsentsController, CounsellingNotesController],
  providers: [CounsellingConsentsService, CounsellingNotesService],
})
export class CounsellingNotesModule {}
