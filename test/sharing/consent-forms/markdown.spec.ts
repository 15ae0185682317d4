import fc from 'fast-check';
import { asHtml, asText } from '../../../src/sharing/consent-forms/markdown.js';
import { starterForms } from '../../../src/sharing/consent-form-starters/starter-forms.js';

describe('a form as HTML', () => {
  it('says what Markdown can say', () => {
    expect(asHtml('## Why\n\n**You** choose:\n\n- yes\n- no')).toBe(
      '<h2>Why</h2>\n<p><strong>You</strong> choose:</p>\n<ul>\n<li>yes</li>\n<li>no</li>\n</ul>\n',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['Hello <img src=x onerror=alert(1)> there', '&lt;img src=x'],
    ['<div onclick="x()">\n\nhi\n\n</div>', '&lt;div onclick=&quot;x()&quot;&gt;'],
    ['[here](javascript:alert(1))', '<p>here</p>'],
    ['[here](data:text/html;base64,xx)', '<p>here</p>'],
    ['[here](//evil.example)', '<p>here</p>'],
    ['![a tracking picture](https://evil.example/p.png)', '<p>a tracking picture</p>'],
    ['[us](https://example.org/?a="b")', 'href="https://example.org/?a=&quot;b&quot;"'],
  ])('takes nothing else: %s', (markdown, expected) => {
    expect(asHtml(markdown)).toContain(expected);
  });

  it('holds no tag and no attribute beyond those of Markdown, whatever is written', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '[a](',
      ')',
      '![',
      ']',
      'javascript:',
      'https://e.org',
      '<b x=',
      '<!--',
      '`',
      '\n\n',
      '- ',
      '|',
      '&#106;',
      '\\',
      'on=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const tags = asHtml(pieces.join('')).match(/<[^>]*>?/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<(\/?(p|ul|li|em|strong|del|code|pre|blockquote|h[1-6]|ol|table|thead|tbody|tr|t[hd]|a)|br|hr|a href="(https:|mailto:|tel:)[^"<>]*" rel="noopener noreferrer"|(ol start="\d+")|(t[hd] align="(left|center|right)")|(code class="language-[^"<>]*"))>$/,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a form as text', () => {
  it('reads as it is meant', () => {
    const markdown =
      '# Title\n\nOne **bold** [word](https://example.org).\n\n1. a\n2. b\n   - c\n\n> note\n\n---\n\n<b>x</b>';
    expect(asText(markdown)).toBe(
      'Title\n\nOne bold word (https://example.org).\n\n1. a\n2. b\n  - c\n\nnote\n\n———\n\n<b>x</b>',
    );
  });
});

describe('the starter forms', () => {
  it.each(starterForms.map((form) => [form.purpose, form] as const))(
    '%s is marked as a starting point',
    (_, { body }) => {
      expect(asText(body)).toContain('Starting point, not legal advice');
      expect(asText(body)).toContain('You can change your mind at any time');
    },
  );
});
