import { Global, Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { Database, type Entities } from './database.js';

/** Opens the database for the entities that the modules have registered. */
export type OpenDatabase = (entities: Entities) => Promise<Database> | Database;

/** The database, as @nestjs/typeorm knows it: it brings the entities of every `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule {
  static of(open: OpenDatabase): DynamicModule {
    let database: Database | undefined;
    const typeOrm = TypeOrmModule.forRootAsync({
      // A database that cannot be reached stops the start at once, and says so itself.
      useFactory: () => ({
        type: 'postgres',
        autoLoadEntities: true,
        manualInitialization: true,
        toRetry: () => false,
      }),
      dataSourceFactory: async (options) => {
        database = await open(options?.entities as Entities);
        return database.dataSource;
      },
    });
    return {
      module: DatabaseModule,
      imports: [typeOrm],
      providers: [{ provide: Database, inject: [getDataSourceToken()], useFactory: () => database }],
      exports: [Database],
    };
  }
}
