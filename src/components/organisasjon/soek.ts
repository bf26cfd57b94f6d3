const TYPE = 'Organisasjon';

/** What the search index knows of an organisation besides its text. */
export const organisasjonssoek = () => ({ filter: { type: TYPE }, meta: { type: TYPE } });
