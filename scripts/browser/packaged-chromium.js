import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache');
const require = createRequire(import.meta.url);

/** With this the package unpacks the system libraries too, which a bare machine does not have. */
const withLibraries = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
const unpacking = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/** Whether the Chromium that `npm ci` installs runs on this machine: it is built for x64 Linux with glibc. */
export function packagedChromiumRuns() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

/**
 * Unpacks it on first use, which takes some seconds.
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>}
 */
export async function packagedChromium() {
  const folder = await unpacked();
  const env = {
    ...process.env,
    // Its own libraries and fonts alone, so that pages look the same on every machine.
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    XDG_CACHE_HOME: folder,
  };
  return { executablePath: join(folder, 'chromium'), env };
}

async function unpacked() {
  // Beside its `build`, of which the package exports the entry alone.
  const manifest = join(require.resolve('@sparticuz/chromium'), '../../../package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return folder;
}

/** In a folder of this process's own first: nobody finds half of a browser, whoever unpacks at the same time. */
async function unpackInto(folder) {
  const own = `${folder}.${process.pid}`;
  try {
    await mkdir(own, { recursive: true });
    // In a process of its own, since the package unpacks into TMPDIR, and changes the environment.
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacking], {
      cwd: root,
      env: { ...process.env, TMPDIR: own, ...withLibraries },
    });
    await writeFile(join(own, 'fonts.conf'), fontsConf);
    await rename(own, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'fonts.conf'))) throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Without any font text has no size. Folders are told from this file, so that the project can be moved. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../dejavu-fonts-ttf/ttf</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
