import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';

/** How one can move on the journey; which move is free when is the journey's affair. */
export const moveKinds = [
  'begin',
  'advance',
  'leap',
  'return',
  'setback',
  'pause',
  'resume',
  'restart',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Agree on where the person is on their way. It counts from the moment it is accepted, and carries both acknowledgements. */
export class StageAgreeDto {
  /** The stage, by its code; left out to pause or resume. */
  @IsOptional()
  @Length(1, 63)
  stage?: string | null;

  /** What kind of move it is: needed for a way back, and to pause, resume or restart; otherwise it follows from the stage, and is compared. */
  @IsOptional()
  @IsIn(moveKinds)
  kind?: MoveKind | null;

  /** How you see it, in your words, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;

  /** Why, 1 to 1000 characters. A leap needs it; a return or restart needs it, or declinedToSay. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** That one would rather not say why. That is enough. */
  @IsOptional()
  @IsBoolean()
  declinedToSay?: boolean | null;

  /** The setback behind it. */
  @IsOptional()
  @IsUUID()
  setbackId?: string | null;

  /** The kind of change. */
  @IsIn(['stage.agree'])
  op: 'stage.agree';
}

/** Stored in a proposal: a stage to agree on. */
export class StageAgreeOpDto extends StageAgreeDto {}
