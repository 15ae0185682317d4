import type { Command } from 'commander';
import type { Workplace } from './workplace.js';

export function addRepresentativeCommands(program: Command, workplace: Workplace): void {
  program
    .command('representatives')
    .description('People who act for patients.')
    .command('lapse')
    .description('Write down where a parent’s authority ended because the patient has come of age.')
    .option('--json', 'print one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const { MajorityWorker } = await import('../../people/representatives/majority.worker.js');
      const ended = await (await workplace.find(MajorityWorker)).goRound();
      workplace.tell({ ended: ended.reduce((sum, each) => sum + each, 0) }, json);
    });
}
