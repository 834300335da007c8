declare module 'otlp-proto/build/src/generated/root.js' {
  interface MessageType {
    verify(message: unknown): string | null;
    fromObject(object: unknown): unknown;
    toObject(message: unknown, options: { readonly longs: StringConstructor }): unknown;
    encode(message: unknown): { finish(): Uint8Array };
    decode(bytes: Uint8Array): unknown;
  }
  const root: {
    readonly opentelemetry: {
      readonly proto: {
        readonly collector: {
          readonly logs: { readonly v1: { readonly ExportLogsServiceRequest: MessageType } };
        };
      };
    };
  };
  export default root;
}
