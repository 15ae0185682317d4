import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WordingModule } from '../../wording/wording.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { SupportGroupsModule } from '../support-groups/support-groups.module.js';
import { FacilitatedPlacesController } from './facilitated-places.controller.js';
import { FacilitatedPlacesService } from './facilitated-places.service.js';
import { GroupPlace } from './group-place.entity.js';
import { InsideReader } from './inside.reader.js';
import { OwnPlacesController } from './own-places.controller.js';
import { OwnPlacesService } from './own-places.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([GroupPlace]), HelpCardModule, SupportGroupsModule, WordingModule],
  controllers: [FacilitatedPlacesController, OwnPlacesController],
  providers: [FacilitatedPlacesService, InsideReader, OwnPlacesService],
  exports: [FacilitatedPlacesService, InsideReader],
})
export class GroupPlacesModule {}
