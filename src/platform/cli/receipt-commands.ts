import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { JSONWebKeySet } from 'jose';
import type { ReceiptDto } from '../../plan/receipts/receipt.dto.js';
import { askedFor, languages } from '../../core/language/languages.js';
import { listeners } from '../../core/language/listener.js';
import { CommandFailed } from './command-failed.js';
import type { Workplace } from './workplace.js';

export function addReceiptCommands(program: Command, workplace: Workplace): void {
  program
    .command('verify')
    .description('Verify the receipt of a plan version. Needs neither the service nor the database.')
    .argument('<receipt>', 'the receipt, as JSON')
    .requiredOption('--keys <file>', 'the public keys, as in /.well-known/receipt-keys.json')
    .action(async (file: string, { keys }: { keys: string }) => {
      const receipt = (await readJson(file)) as ReceiptDto;
      const language = askedFor(terminalLanguage()) ?? languages[0];
      const known = (await readJson(keys)) as JSONWebKeySet;
      const { verifyReceipt } = await import('../../plan/receipts/receipt.js');
      const checks = await listeners
        .run({ language }, () => verifyReceipt(receipt, known))
        .catch(() => {
          throw new CommandFailed(`${file} is not a receipt.`);
        });
      for (const { passed, words } of checks) workplace.say(`${passed ? '✓' : '✗ not true:'} ${words}`);
      if (!checks.every(({ passed }) => passed)) throw new CommandFailed('The receipt is not genuine.');
      workplace.say('The receipt is genuine.');
    });
}

/** Whoever keeps a receipt verifies it, a patient too: in the language of their terminal, such as es_MX.UTF-8. */
function terminalLanguage(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandFailed(`There is no file ${file}.`);
    throw new CommandFailed(`${file} cannot be read: ${message}.`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFailed(`${file} cannot be read as JSON.`);
  }
}
