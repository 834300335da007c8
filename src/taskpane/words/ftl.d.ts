/** A Fluent file as text. */
declare module '*.ftl?raw' {
  const messages: string;
  export default messages;
}
