import { IsIn } from 'class-validator';

/** How the service is. */
export class HealthDto {
  /** `ok`: all is well. */
  @IsIn(['ok'])
  status: 'ok';
}
