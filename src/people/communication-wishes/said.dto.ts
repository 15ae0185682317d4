import { IsIn } from 'class-validator';
import { waysSaid, type SaidHow } from '../../core/said-how.js';

/** That the patient said something which somebody of the clinic writes down. */
export class SaidDto {
  /** How they said it: on `paper`, or by `word`, also on the telephone. */
  @IsIn(waysSaid)
  saidHow: SaidHow;
}
