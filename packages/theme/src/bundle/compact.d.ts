declare module '*?compact' {
  /** The compiled code of a script. */
  const code: string;
  export default code;
}
