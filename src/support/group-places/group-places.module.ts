import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../../organisation/events/events.module.js';
import { InsidersService } from '../../organisation/events/insiders.service.js';
import { WordingModule } from '../../wording/wording.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { SupportGroupsModule } from '../support-groups/support-groups.module.js';
import { FacilitatedPlacesController } from './facilitated-places.controller.js';
import { FacilitatedPlacesService } from './facilitated-places.service.js';
import { GroupPlace } from './group-place.entity.js';
import { insideOf } from './group.event.js';
import { InsideReader } from './inside.reader.js';
import { OwnPlacesController } from './own-places.controller.js';
import { OwnPlacesService } from './own-places.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([GroupPlace]),
    EventsModule,
    HelpCardModule,
    SupportGroupsModule,
    WordingModule,
  ],
  controllers: [FacilitatedPlacesController, OwnPlacesController],
  providers: [FacilitatedPlacesService, InsideReader, OwnPlacesService],
  exports: [FacilitatedPlacesService, InsideReader],
})
export class GroupPlacesModule {
  constructor(insiders: InsidersService) {
    insiders.add('group_words', insideOf);
  }
}
