import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSkjemaer } from '#schema/json-skjema';

mkdirSync('.vscode/skjema', { recursive: true });
for (const { navn, tekst } of jsonSkjemaer()) writeFileSync(`.vscode/skjema/${navn}.json`, tekst);
