import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { WordingModule } from '../../wording/wording.module.js';
import { PeerSupportModule } from '../peer-support/peer-support.module.js';
import { PeerWorkModule } from '../peer-work/peer-work.module.js';
import { NotebookEntry, NotebookWording } from './notebook-entry.entity.js';
import { NotebookController } from './notebook.controller.js';
import { labelledNotebook, labelledNotebookWordings } from './notebook.labels.js';
import { NotebookService } from './notebook.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([NotebookEntry, NotebookWording]),
    AccessModule,
    PeerSupportModule,
    PeerWorkModule,
    WordingModule,
  ],
  controllers: [NotebookController],
  providers: [NotebookService],
})
export class NotebookModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledNotebook);
    labels.add(labelledNotebookWordings);
  }
}
