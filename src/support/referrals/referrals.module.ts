import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { ExcludedPersonsModule } from '../../people/excluded-persons/excluded-persons.module.js';
import { RestrictionsModule } from '../../sharing/restrictions/restrictions.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { ResourcesModule } from '../resources/resources.module.js';
import { Referral } from './referral.entity.js';
import { ReferralsController } from './referrals.controller.js';
import { labelledReferrals } from './referrals.labels.js';
import { ReferralsService } from './referrals.service.js';
import { WhereToReader } from './where-to.reader.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Referral]),
    AccessModule,
    ExcludedPersonsModule,
    ResourcesModule,
    RestrictionsModule,
    WordingModule,
  ],
  controllers: [ReferralsController],
  providers: [ReferralsService, WhereToReader],
})
export class ReferralsModule {
  constructor(labels: KeptLabelsService) {
    labels.add(labelledReferrals);
  }
}
