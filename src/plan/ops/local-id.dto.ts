import { IsOptional, IsUUID } from 'class-validator';

/** What is added can be named by the changes that come after it in the same list. */
export class LocalIdDto {
  /**
   * An id of your own making. Wherever a later change of the same list names a part of the plan by its id, it may name what this one adds
   * by this. It is good for nothing else: what is added gets an id of its own.
   */
  @IsOptional()
  @IsUUID()
  localId?: string;
}
