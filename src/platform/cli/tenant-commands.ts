import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { CreateTenantDto, TenantDto } from '../../organisation/tenants/tenant.dto.js';
import type { TenantsService } from '../../organisation/tenants/tenants.service.js';
import { CommandFailed } from './command-failed.js';
import type { Workplace } from './workplace.js';
import { typedKey } from '../../core/text/typed.js';

interface CreateOptions {
  readonly slug: string;
  readonly name: string;
  readonly adminEmail: string;
  readonly adminName?: string;
  readonly adminPasswordStdin?: boolean;
  readonly json?: boolean;
}

export function addTenantCommands(program: Command, workplace: Workplace): void {
  const tenant = program.command('tenant').description('Create, list and suspend organisations.');
  tenant
    .command('create')
    .description('Create an organisation with its first administrator.')
    .requiredOption('--slug <slug>', 'short name people sign in with: lower-case letters, digits, hyphens')
    .requiredOption('--name <name>', 'what the organisation is called')
    .requiredOption('--admin-email <email>', 'e-mail address of the first administrator')
    .option('--admin-name <name>', 'their name', 'Administrator')
    .option(
      '--admin-password-stdin',
      'read their password (15 characters or more) from standard input; without it, an invitation code is printed',
    )
    .option('--json', 'print one JSON object')
    .action((options: CreateOptions) => create(workplace, options));
  tenant
    .command('list')
    .description('List the organisations.')
    .option('--json', 'print one JSON object')
    .action((options: { json?: boolean }) => list(workplace, options));
  addChange(tenant, 'suspend', workplace).description('Let nobody of the organisation in, at once.');
  addChange(tenant, 'reinstate', workplace).description('Lift a suspension.');
}

function addChange(tenant: Command, verb: 'suspend' | 'reinstate', workplace: Workplace): Command {
  return tenant
    .command(verb)
    .argument('<slug>', 'the organisation')
    .option('--json', 'print one JSON object')
    .action((slug: string, options: { json?: boolean }) =>
      change(workplace, { verb, slug, json: options.json }),
    );
}

async function create(workplace: Workplace, options: CreateOptions): Promise<void> {
  const input = await checkedInput(options);
  const password = options.adminPasswordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  if (password !== null) {
    const { PasswordsService } = await import('../../auth/passwords/passwords.service.js');
    const owner = { email: input.adminEmail, name: input.adminName };
    (await workplace.find(PasswordsService)).check(password, owner);
  }
  const tenant = await (await tenants(workplace)).create(input);
  const code = tenant.adminInvitation?.code ?? '';
  const made = {
    tenantId: tenant.id,
    slug: tenant.slug,
    name: tenant.name,
    adminEmail: typedKey(input.adminEmail),
  };
  if (password === null) return workplace.tell({ ...made, adminInvitationCode: code }, options.json);
  const { RedemptionsService } = await import('../../people/portal/redemptions.service.js');
  const redemption = await (await workplace.find(RedemptionsService)).redeem({ code, password });
  workplace.tell({ ...made, adminAccountId: redemption.accountId }, options.json);
}

async function checkedInput({ slug, name, adminEmail, adminName }: CreateOptions): Promise<CreateTenantDto> {
  const { plainToInstance } = await import('class-transformer');
  const { validate } = await import('class-validator');
  const { CreateTenantDto } = await import('../../organisation/tenants/tenant.dto.js');
  const input = plainToInstance(CreateTenantDto, { slug, name, adminEmail, adminName });
  const errors = await validate(input);
  const messages = errors.flatMap(({ constraints }) => Object.values(constraints ?? {}));
  if (messages.length > 0) throw new CommandFailed(`${messages.join('; ')}.`);
  return input;
}

async function list(workplace: Workplace, { json }: { json?: boolean }): Promise<void> {
  const tenants = await allTenants(workplace);
  if (json)
    return workplace.say(JSON.stringify({ tenants: tenants.map(({ adminInvitation: _, ...rest }) => rest) }));
  for (const { slug, name, status, id } of tenants) workplace.say(`${slug}  ${name}  ${status}  ${id}`);
}

async function change(
  workplace: Workplace,
  { verb, slug, json }: { verb: 'suspend' | 'reinstate'; slug: string; json: boolean | undefined },
): Promise<void> {
  const known = (await allTenants(workplace)).find((tenant) => tenant.slug === typedKey(slug));
  if (!known) throw new CommandFailed(`There is no organisation "${slug}". See "concord tenant list".`);
  const { id, name, status } = await (await tenants(workplace))[verb](known.id);
  workplace.tell({ tenantId: id, slug, name, status }, json);
}

async function allTenants(workplace: Workplace): Promise<TenantDto[]> {
  return (await tenants(workplace)).listAll();
}

async function tenants(workplace: Workplace): Promise<TenantsService> {
  const { TenantsService } = await import('../../organisation/tenants/tenants.service.js');
  return workplace.find(TenantsService);
}
