import { say } from '../language/say.js';
import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { BadInput } from '../errors.js';
import { IsWholeNumber } from '../input/whole-number.decorator.js';

/** The query of every list. */
export class PageQuery {
  /** How many items at most, 1 to 100. */
  @ApiProperty({ type: 'integer', required: false, default: 25, minimum: 1, maximum: 100 })
  @IsOptional()
  @Max(100)
  @Min(1)
  // The last one is asked first: of what is no number it is not said that it is too large.
  @IsWholeNumber()
  limit = 25;

  /** Where to go on: the `next` of the page before. */
  @ApiProperty({ required: false, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** One page of a list, and where it goes on. */
export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/** The page class of an item class, for the API description: `class GoalPageDto extends PageOf(GoalDto) {}`. */
export function PageOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageDto {
    @ApiProperty({ type: [item], description: 'The items of this page.' })
    items: Item[];

    @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null at the end.' })
    next: string | null;
  }
  return PageDto;
}

/**
 * Cuts a page out of `limit + 1` rows.
 * @param keyOf the values of the sort key, in order: they make the cursor
 */
export function pageOf<Row>(rows: Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? cursorOf(keyOf(last)) : null };
}

/** @param key the values of the sort key after which a list goes on */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key that a cursor stands for; nulls where there is no cursor, so that SQL can say `$1 IS NULL OR id < $1`.
 * @param checks one check per value of the key
 * @throws {BadInput} when the cursor was not made by this list
 */
export function keyOfCursor(
  cursor: string | undefined,
  checks: readonly ((value: string) => boolean)[],
): (string | null)[] {
  if (cursor === undefined) return checks.map(() => null);
  const key = decode(cursor);
  if (key?.length === checks.length && checks.every((check, index) => check(key[index] ?? ''))) return key;
  throw new BadInput(
    say`The cursor was not given out by this list. Take "next" of the page before, or leave it out.`,
    {
      errors: [{ pointer: 'cursor', message: say`must be the "next" of the page before` }],
    },
  );
}

function decode(cursor: string): string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((value) => typeof value === 'string') ? key : null;
  } catch {
    return null;
  }
}
