import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ClinicalNote, NoteWording } from './clinical-note.entity.js';
import { NoteWithholding } from './note-withholding.entity.js';
import { NotesController } from './notes.controller.js';
import { labelledNotes, labelledWithholdings, labelledWordings } from './notes.labels.js';
import { NotesService } from './notes.service.js';
import { WithholdingsController } from './withholdings.controller.js';
import { WithholdingsService } from './withholdings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ClinicalNote, NoteWording, NoteWithholding]),
    AccessModule,
    SettingsModule,
    WordingModule,
  ],
  controllers: [NotesController, WithholdingsController],
  providers: [NotesService, WithholdingsService],
})
export class NotesModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledNotes);
    labels.add(labelledWordings);
    labels.add(labelledWithholdings);
  }
}
