import { fotnoterFor } from '#components/moete/fotnoter.ts';
import { expect, test } from 'vitest';

const NOTER = `<ol>
<li id="x-fn-1">
<p>Første</p>
</li>
<li id="x-fn-2">
<ul>
<li>Liste i en note</li>
</ul>
</li>
</ol>`;

test('only the notes that are referred to are kept, under their own number', () => {
  const noter = fotnoterFor(NOTER, ['<p>Se <a href="#x-fn-2">2</a></p>']);
  expect(noter).toContain('<li value="2" id="x-fn-2">');
  expect(noter).toContain('Liste i en note');
  expect(noter).not.toContain('Første');
  expect(noter?.match(/<\/ol>/gu)).toHaveLength(1);
});

test('nothing is shown when nothing refers to a note', () => {
  expect(fotnoterFor(NOTER, ['<p>Uten noter</p>'])).toBeUndefined();
  expect(fotnoterFor(undefined, ['<a href="#x-fn-1">1</a>'])).toBeUndefined();
});
