import { Global, Module, type DynamicModule, type ValueProvider } from '@nestjs/common';

/** What the process brings along: settings and the clock. */
@Global()
@Module({})
export class SurroundingsModule {
  static of(providers: ValueProvider[]): DynamicModule {
    return { module: SurroundingsModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
