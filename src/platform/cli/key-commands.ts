import type { Command } from 'commander';
import { CommandFailed } from './command-failed.js';
import type { Workplace } from './workplace.js';

interface Json {
  readonly json?: boolean;
}

export function addKeyCommands(program: Command, workplace: Workplace): void {
  addOperatorKeys(program, workplace);
  addSigningKeys(program, workplace);
}

function addOperatorKeys(program: Command, workplace: Workplace): void {
  const operator = program.command('operator').description('Keys of the platform operator.');
  operator
    .command('create-key')
    .description('Make an operator key. It is shown once.')
    .requiredOption('--name <name>', 'whom or what the key is for')
    .option('--json', 'print one JSON object')
    .action(async ({ name, json }: Json & { name: string }) => {
      const { OperatorKeys } = await import('../../auth/keys/operator-keys.js');
      workplace.tell({ key: await (await workplace.find(OperatorKeys)).create(name) }, json);
    });
  operator
    .command('revoke-key')
    .description('End an operator key, at once.')
    .argument('<id>', 'the id inside the key: concord_op_<id>_…')
    .action(async (id: string) => {
      const { OperatorKeys } = await import('../../auth/keys/operator-keys.js');
      const revoked = await (await workplace.find(OperatorKeys)).revoke(id);
      if (!revoked) throw new CommandFailed(`There is no operator key ${id} in force.`);
      workplace.say(`The operator key ${id} is no longer in force.`);
    });
}

function addSigningKeys(program: Command, workplace: Workplace): void {
  program
    .command('key')
    .description('Keys that sign the access tokens.')
    .command('rotate')
    .description('Sign with a new key. Tokens of the old one stay valid until they expire.')
    .option('--master-key-lost', 'also when the master key at hand does not open the key that signs now')
    .option('--json', 'print one JSON object')
    .action(async ({ json, masterKeyLost }: Json & { masterKeyLost?: boolean }) => {
      const { SigningKeys } = await import('../../auth/keys/signing-keys.js');
      const keys = await workplace.find(SigningKeys);
      // The service opens no key that was sealed with a master key other than its own.
      if (!masterKeyLost) await keys.proveThatTheyOpen();
      workplace.tell({ signingKey: await keys.rotate() }, json);
    });
}
