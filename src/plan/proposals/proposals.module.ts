import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ProposalDrafts } from './proposal-drafts.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsReader } from './proposals.reader.js';
import { ProposalsService } from './proposals.service.js';
import { WorkingPlansService } from './working-plans.service.js';
import { Proposal } from './proposal.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Proposal]), AccessModule, WordingModule],
  controllers: [ProposalsController],
  providers: [ProposalsService, ProposalsReader, ProposalDrafts, WorkingPlansService],
})
export class ProposalsModule {}
