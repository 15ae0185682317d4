import { inBrowser } from './tools/browser.js';
import { StaticPages } from './tools/static-pages.js';
import { walk } from './tools/walk.js';

const script = (source: string) => (_request: unknown, response: any) => {
  response.setHeader('content-type', 'text/javascript');
  response.end(source);
};
const json =
  (status: number, body: unknown = {}) =>
  (_request: unknown, response: any) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
/** Has no time the first time. */
const busyAtFirst = () => {
  let asked = 0;
  return (request: unknown, response: any) => json((asked += 1) > 1 ? 200 : 503)(request, response);
};
const token = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`;

const first = '<main><h1>Today</h1><a href="/plan">My plan</a> <a href="/people/1">Robin</a></main>';

inBrowser('a test in a browser', (visiting) => {
  let site: StaticPages;

  beforeAll(async () => {
    site = await StaticPages.serve({
      '/': first,
      '/today': first,
      '/plan':
        '<main><h1>My plan</h1><a href="/">Today</a> <a href="/people/2">Kim</a> <a href="/gone">Gone</a></main>',
      '/people/1': '<main><h1>Robin</h1><img src="data:,"></main>',
      '/gone': '<main><h1>Gone</h1></main><script src="/gone.js"></script>',
      '/gone.js': script(
        "fetch('/v1/gone').then(() => document.body.append('All gone')); console.error('something broke'); throwIt();",
      ),
      '/v1/gone': json(404),
      '/busy': '<main><h1>Busy</h1></main><script src="/busy.js"></script>',
      '/busy.js': script(
        "fetch('/v1/busy').then(() => fetch('/v1/busy')).then(() => document.body.append('Asked twice'));",
      ),
      '/v1/busy': busyAtFirst(),
      '/full': '<main><h1>Full</h1></main><script src="/full.js"></script>',
      '/full.js': script("fetch('/v1/full').then(() => document.body.append('Asked once'));"),
      '/v1/full': json(503),
      '/inline': '<main><h1>Inline</h1><p style="color: red">red</p></main>',
      '/wide': '<main><h1>Wide</h1><pre>' + 'x'.repeat(400) + '</pre></main>',
      '/letters':
        '<main><h1>Letters</h1><span lang="en">Today</span> <span lang="es">Mañana</span> <span lang="ar">مرحبا</span></main>',
      '/sign-in':
        '<main><h1>Come in</h1><form action="/today"><label>Clinic <input></label><label>E-mail address <input></label>' +
        '<label>Password <input type="password"></label><button>Sign in</button></form></main>',
      '/keeps': '<main><h1>Keeps</h1></main><script src="/keeps.js"></script>',
      '/keeps.js': script(
        `fetch('/v1/me', { headers: { authorization: 'Bearer very-secret' } });` +
          `sessionStorage.token = 'very-secret'; localStorage.token = '${token}';`,
      ),
      '/v1/me': json(200, { displayName: 'Robin Okafor', role: 'patient' }),
      '/pseudo':
        '<main aria-busy="true"><h1>Ţöďåý</h1><p id="name"></p><p>Hard-coded</p></main><script src="/pseudo.js"></script>',
      '/pseudo.js': script(
        `fetch('/v1/me').then((answer) => answer.json()).then(({ displayName, role }) =>
          {
          document.querySelector('#name').append(displayName + ' · ', role);
          document.querySelector('main').ariaBusy = 'false';
        })`,
      ),
    });
  });

  afterAll(() => site.close());

  const tell = (test: () => Promise<void>): Promise<string> =>
    test().then(
      () => 'it passed',
      (error: unknown) => String(error),
    );

  it(
    'is what a person sees and does, by the names of things',
    visiting(async (arrive) => {
      const alex = await arrive(site.address, { viewport: { width: 320, height: 640 }, locale: 'en-GB' });
      await alex.signIn('riverside', 'alex@example.org', 'a long password');
      await alex.sees('Today');
      await alex.follow('My plan');
      await alex.sees(/my plan/i);
      await alex.seesNoMore('Robin');
      expect(await alex.page.evaluate('[innerWidth, navigator.language]')).toEqual([320, 'en-GB']);
    }),
  );

  it('fails by what went wrong unseen: an answer, the console, an error, the policy', async () => {
    const gone = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/gone');
      await alex.sees('All gone');
    });
    const said = await tell(gone);
    expect(said).toContain('GET /v1/gone answered 404');
    expect(said).toContain('The console says: something broke');
    expect(said).toContain('The page threw: throwIt is not defined');
    const inline = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/inline');
    });
    expect(await tell(inline)).toMatch(/The content security policy was violated: style-src-attr inline/);
  });

  it('fails by a read that the service had no time for, unless the page asked again and was answered', async () => {
    const again = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/busy');
      await alex.sees('Asked twice');
    });
    expect(await tell(again)).toBe('it passed');
    const never = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/full');
      await alex.sees('Asked once');
      await alex.page.close();
    });
    expect(await tell(never)).toContain('GET /v1/full answered 503, and was not answered well afterwards');
  });

  it('fails by a network that is gone, unless the test took it', async () => {
    const ask = "fetch('/v1/me').catch(() => document.body.append('Not asked'))";
    const taken = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/plan');
      await alex.losesNetwork();
      await alex.page.evaluate(ask);
      await alex.networkComesBack();
    });
    expect(await tell(taken)).toBe('it passed');
    const gone = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/plan');
      await alex.context.setOffline(true);
      await alex.page.evaluate(ask);
    });
    expect(await tell(gone)).toContain('GET /v1/me failed: net::ERR_INTERNET_DISCONNECTED');
  });

  it(
    'may expect what goes wrong, and then it must happen',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      alex.expects(/^GET \/v1\/gone answered 404$/, /something broke/, /throwIt/);
      await alex.open('/gone');
      await alex.sees('All gone');
      const inVain = visiting(async (again) => {
        (await again(site.address)).expects(/^PUT \S+ answered 409$/);
      });
      expect(await tell(inVain)).toContain('Expected, and it did not happen: /^PUT');
    }),
  );

  it('shows what the person saw when it fails', async () => {
    const failing = visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/plan');
      throw new Error('not as promised');
    });
    const said = await tell(failing);
    expect(said).toMatch(/Person 1 at http:\/\/localhost:\d+\/plan/);
    expect(said).toMatch(/Seen: node_modules\/.cache\/portal-failures\/\S+\.png/);
    expect(said).toContain('heading "My plan"');
  });

  it(
    'draws letters, whatever fonts the machine has',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/letters');
      for (const language of ['en', 'es', 'ar']) {
        const box = await alex.page.locator(`span[lang=${language}]`).boundingBox();
        expect(box?.width).toBeGreaterThan(20);
      }
    }),
  );

  it(
    'keeps people apart: nothing of one is at the browser of another',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      const robin = await arrive(site.address);
      await alex.open('/keeps');
      await robin.open('/');
      expect(await robin.page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    }),
  );

  it(
    'finds tokens where scripts can read them',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      await alex.open('/');
      expect(await alex.tokensInStorage()).toEqual([]);
      await alex.open('/keeps');
      expect(await alex.tokensInStorage()).toEqual(['very-secret', token]);
    }),
  );

  it(
    'finds what does not fit the window',
    visiting(async (arrive) => {
      const alex = await arrive(site.address, { viewport: { width: 320, height: 640 } });
      await alex.open('/');
      expect(await alex.sidewaysScrolling()).toEqual([]);
      await alex.open('/wide');
      expect(await alex.sidewaysScrolling()).toEqual([
        expect.stringMatching(/px wide in a window of 320: .*pre/),
      ]);
    }),
  );

  it(
    'walks all pages, one of a kind, and says what is wrong at which',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      const { visited, findings } = await walk(alex);
      expect(visited).toEqual(['/', '/plan', '/people/1', '/gone']);
      expect(findings).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^\/people\/1: image-alt \(critical\): img · /),
          expect.stringMatching(/^\/gone: .*something broke/),
        ]),
      );
      expect(findings.filter((finding) => /^\/(?:plan)?:/.test(finding))).toEqual([]);
    }),
  );

  it(
    'finds words outside of the catalogue, and knows those of the service',
    visiting(async (arrive) => {
      const alex = await arrive(site.address);
      const { findings } = await walk(alex, { from: '/pseudo', pseudo: true, names: /^Title$/ });
      expect(findings).toEqual([
        '/pseudo: not in the catalogue: "patient"',
        '/pseudo: not in the catalogue: "Hard-coded"',
      ]);
    }),
  );
});
