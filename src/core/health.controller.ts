import { Controller, Get } from '@nestjs/common';
import { Database } from './database/database.js';
import { Unavailable } from './errors.js';
import { HealthDto } from './health.dto.js';
import { Public } from './contract/route.decorators.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the process is alive. */
  @Public()
  @Get('live')
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** Whether the service can answer requests: its database is there. 503 while it is not. */
  @Public()
  @Get('ready')
  ready(): Promise<HealthDto> {
    return this.database.pool.query('SELECT 1').then(
      () => ({ status: 'ok' as const }),
      () => {
        throw new Unavailable('The database does not answer.');
      },
    );
  }
}
