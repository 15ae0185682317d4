import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { ConsentLedgerModule } from '../../sharing/consent-ledger/consent-ledger.module.js';
import { ConsentsModule } from '../../sharing/consents/consents.module.js';
import { PeerWorkModule } from '../peer-work/peer-work.module.js';
import { ActiveSupportReader } from './active-support.reader.js';
import { PeerRequestsController } from './peer-requests.controller.js';
import { PeerRequestsService } from './peer-requests.service.js';
import { PeerSupportController } from './peer-support.controller.js';
import { PeerSupport } from './peer-support.entity.js';
import { PeerSupportService } from './peer-support.service.js';
import { PeerSupportTies } from './peer-support.ties.js';
import { StaysOpenReader } from './stays-open.reader.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PeerSupport]),
    AccessModule,
    ConsentLedgerModule,
    ConsentsModule,
    ExcludedPersonsModule,
    NoticesModule,
    PeerWorkModule,
  ],
  controllers: [PeerSupportController, PeerRequestsController],
  providers: [ActiveSupportReader, PeerSupportService, PeerRequestsService, PeerSupportTies, StaysOpenReader],
  exports: [ActiveSupportReader],
})
export class PeerSupportModule {}
