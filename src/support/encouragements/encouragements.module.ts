import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { PeerSupportModule } from '../peer-support/peer-support.module.js';
import { Encouragement } from './encouragement.entity.js';
import { EncouragementsController } from './encouragements.controller.js';
import { labelledEncouragements } from './encouragements.labels.js';
import { EncouragementsService } from './encouragements.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Encouragement]),
    AccessModule,
    NoticesModule,
    PeerSupportModule,
    WordingModule,
  ],
  controllers: [EncouragementsController],
  providers: [EncouragementsService],
})
export class EncouragementsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledEncouragements);
  }
}
