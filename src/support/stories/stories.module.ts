import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StageCataloguesModule } from '../../journey/stage-catalogues/stage-catalogues.module.js';
import { HelpCardModule } from '../help-card/help-card.module.js';
import { OwnStoriesController } from './own-stories.controller.js';
import { PeopleNamedReader } from './people-named.reader.js';
import { StoriesController } from './stories.controller.js';
import { StoriesService } from './stories.service.js';
import { Story } from './story.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Story]), HelpCardModule, StageCataloguesModule],
  controllers: [OwnStoriesController, StoriesController],
  providers: [PeopleNamedReader, StoriesService],
  exports: [StoriesService],
})
export class StoriesModule {}
