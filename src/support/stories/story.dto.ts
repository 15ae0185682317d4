import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { storyStates, type StoryState } from './story-states.js';

/** What readers can say to a story, with one word. */
export const storyReactions = ['thank_you', 'me_too', 'gives_me_hope'] as const;
export type StoryReaction = (typeof storyReactions)[number];

/** A story of recovery, as others read it. */
export class StoryDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What it is called, 1 to 120 characters.
   * @example "The long way to the lake"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /**
   * The story, 1 to 20,000 characters: what was hard, and what helped. Leave out ways of harming oneself, and everybody else's name.
   * @example "In winter I did not get up. Then somebody asked me to walk their dog."
   */
  @Length(1, 20_000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** The stages of the journey for which it may be good to read, by their codes, up to 8. */
  @IsArray()
  @ArrayMaxSize(8)
  @ArrayUnique()
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { each: true, message: 'stages must be codes such as "rebuilding"' })
  stages: string[];

  /** The name that its author chose; null: they stay unnamed. */
  signedAs: string | null;

  /** What you said to it. How many others said something is never told. */
  @IsIn(storyReactions)
  myReaction: StoryReaction | null;

  /** Whom to reach if it stirs something up in you, in a few short lines. */
  help: string;
}

export class StoryPageDto extends PageOf(StoryDto) {}

/** Which stories to list. */
export class StoryQuery extends PageQuery {
  /** Only those for this stage of the journey, by its code. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { message: 'stage must be a code such as "rebuilding"' })
  stage?: string;
}

/** A story of your own. */
export class OwnStoryDto extends PickType(StoryDto, ['id', 'title', 'words', 'stages', 'signedAs']) {
  /** Where it stands. */
  @IsIn(storyStates)
  state: StoryState;

  /** When you began it. */
  writtenAt: Date;

  /** When you agreed that it is published. */
  consentedAt: Date | null;

  /** From when on others read it; you can withdraw it unread before that, and at any time later. */
  visibleFrom: Date | null;

  /** When it was withdrawn or taken down. */
  endedAt: Date | null;

  /** What readers said to it: each word once, never how many, never who. */
  @ApiProperty({ enum: storyReactions, isArray: true })
  reactions: StoryReaction[];

  /** What staff said when somebody had asked them to look at it. */
  decisions: string[];

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class OwnStoryPageDto extends PageOf(OwnStoryDto) {}

class NamesNobodyDto {
  /** That what looks like somebody's name is none, such as the name of a place: to send when the service asked. */
  @IsOptional()
  @IsBoolean()
  namesNobody?: boolean;
}

class TellsNoWayDto {
  /** That what looks like a way, a place or a note of harming oneself is none: to send when the service asked. */
  @IsOptional()
  @IsBoolean()
  tellsNoWay?: boolean;
}

/** A story that you begin. Nobody but you sees it. */
export class WriteStoryDto extends IntersectionType(
  PickType(StoryDto, ['title', 'words']),
  PartialType(PickType(StoryDto, ['stages'])),
  IntersectionType(NamesNobodyDto, TellsNoWayDto),
) {}

/** What you change of a draft. */
export class ChangeStoryDto extends IntersectionType(
  PartialType(PickType(StoryDto, ['title', 'words', 'stages'])),
  IntersectionType(NamesNobodyDto, TellsNoWayDto),
) {}

/** Your consent. */
export class PublishStoryDto extends TellsNoWayDto {
  /** That you agree that everybody who is signed in here reads it until you withdraw it. What somebody has read, they have read. */
  @ApiProperty({ type: Boolean, enum: [true] })
  @Equals(true, { message: 'consents must be true: without your consent nobody reads it' })
  consents: true;

  /** The name to publish it under, 1 to 100 characters; left out or null: nobody is told who wrote it, staff neither. */
  @IsOptional()
  @Length(1, 100)
  @Matches(/\S/, { message: 'signedAs must not be blank' })
  signedAs?: string | null;
}

/** What you say to a story. */
export class ReactDto {
  /** One word; null takes it back. */
  @IsOptional()
  @IsIn(storyReactions)
  reaction: StoryReaction | null;
}
