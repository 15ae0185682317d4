#!/usr/bin/env node
import { constants } from 'node:os';
import 'reflect-metadata';
import { Command } from 'commander';
import { readConfig } from '../../config.js';
import { endOnSignal } from '../../ending.js';
import { rootDir } from '../../root-dir.js';
import { CommandFailed } from './command-failed.js';
import { addKeyCommands } from './key-commands.js';
import { addReceiptCommands } from './receipt-commands.js';
import { addRepresentativeCommands } from './representative-commands.js';
import { addTenantCommands } from './tenant-commands.js';
import { Workplace } from './workplace.js';

const workplace = new Workplace(() => readConfig(rootDir));

// What a command had not finished is rolled back.
endOnSignal((signal) => Promise.resolve(128 + constants.signals[signal]));

const program = new Command('concord').description('Operations of the Concord service.').showHelpAfterError();
program
  .command('migrate')
  .description('Bring the database up to date. Needs DATABASE_ADMIN_URL, or the embedded database.')
  .action(() => workplace.migrate());
program
  .command('check')
  .description('Say whether the service could start on this database, and if not, why.')
  .action(() => workplace.check());
addTenantCommands(program, workplace);
addKeyCommands(program, workplace);
addReceiptCommands(program, workplace);
addRepresentativeCommands(program, workplace);

try {
  await program.parseAsync();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = error instanceof CommandFailed ? error.exitCode : 1;
} finally {
  await workplace.leave();
}
