import { PickType } from '@nestjs/swagger';
import { Length, Matches } from 'class-validator';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';

/** A name that is like one on the list of those who are not to be told, and is another person's. */
export class DistinctionDto {
  /** Id of the entry. */
  id: string;

  /**
   * The name of that other person as you would send it, 1 to 254 characters.
   * @example "J. Vale"
   */
  @Length(1, 254)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** Who said that it is another person. */
  saidBy: PersonDto;

  /** When. It counts for those who were on the list then. */
  saidAt: Date;
}

export class TellApartDto extends PickType(DistinctionDto, ['name']) {}

export class DistinctionPageDto extends PageOf(DistinctionDto) {}
