import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountChangesModule } from '../../organisation/account-changes/account-changes.module.js';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { MergesController } from './merges.controller.js';
import { MergesService } from './merges.service.js';
import { RecordMerge } from './record-merge.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RecordMerge]), AccountChangesModule, NoticesModule],
  controllers: [MergesController],
  providers: [MergesService],
})
export class MergesModule {}
