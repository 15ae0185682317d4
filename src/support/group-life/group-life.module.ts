import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { GroupPlacesModule } from '../group-places/group-places.module.js';
import { SupportGroupsModule } from '../support-groups/support-groups.module.js';
import { GroupLifeController } from './group-life.controller.js';
import { GroupMeeting } from './group-meeting.entity.js';
import { GroupMeetingsService } from './group-meetings.service.js';
import { GroupWords } from './group-words.entity.js';
import { GroupWordsService } from './group-words.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([GroupMeeting, GroupWords]),
    GroupPlacesModule,
    SettingsModule,
    SupportGroupsModule,
    WordingModule,
  ],
  controllers: [GroupLifeController],
  providers: [GroupMeetingsService, GroupWordsService],
})
export class GroupLifeModule {}
