import { Controller, Get } from '@nestjs/common';
import { Database } from './database/database.js';
import { proveFit } from './database/fitness.js';
import { Unavailable } from './errors.js';
import { HealthDto } from './health.dto.js';
import { Public } from './contract/route.decorators.js';
import { whatAilsDatabase } from './problems/database-problems.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the process is alive. */
  @Public()
  @Get('live')
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** Whether the service can answer requests: its database is there, and can store what is written. 503 while it is not or cannot. */
  @Public()
  @Get('ready')
  ready(): Promise<HealthDto> {
    return proveFit(this.database.pool).then(
      () => ({ status: 'ok' as const }),
      (error: unknown) => {
        throw new Unavailable(whatAilsDatabase(error));
      },
    );
  }
}
