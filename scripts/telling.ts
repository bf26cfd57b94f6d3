/** The figures of the last line of `npm test`. */
export interface Tall {
  bestaatt: number;
  feilet: number;
}

interface Suite {
  errors: () => readonly unknown[];
}

/** What is read of vitest's `TestModule`. */
export interface Modul extends Suite {
  children: {
    allTests: () => Iterable<{ result: () => { state: string } }>;
    allSuites: () => Iterable<Suite>;
  };
}

/**
 * Counts a run. Only a test that ran and passed is passed: skipped tests, files and set-ups that broke, and errors
 * outside any test are failed, and so is a run without tests.
 */
export function tell(moduler: readonly Modul[], loeseFeil: number): Tall {
  const tester = moduler.flatMap((modul) => [...modul.children.allTests()]);
  const bestaatt = tester.filter((test) => test.result().state === 'passed').length;
  const suiter = moduler.flatMap((modul) => [modul, ...modul.children.allSuites()]);
  const brutt = suiter.filter((suite) => suite.errors().length > 0).length;
  const tomt = tester.length + brutt + loeseFeil === 0 ? 1 : 0;
  return { bestaatt, feilet: tester.length - bestaatt + brutt + loeseFeil + tomt };
}
