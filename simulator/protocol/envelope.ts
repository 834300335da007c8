import { z } from 'zod';

/** What office.js posts to its host: a call, or the start or end of listening to an event. */
export interface FrameRequest {
  readonly action: 'invoke' | 'register' | 'unregister';
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const ACTIONS = ['invoke', 'register', 'unregister'] as const;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const REQUEST = 0;
const RESPONSE = 1;

const requestSchema = z.object({
  _messageType: z.literal(REQUEST),
  _actionType: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown().optional(),
});

/** Reads one posted message; null for anything that is not a request of office.js. */
export function parseRequest(posted: unknown): FrameRequest | null {
  const request = requestSchema.safeParse(parseJson(posted));
  if (!request.success) return null;
  return {
    action: ACTIONS[request.data._actionType],
    name: request.data._actionName,
    conversationId: request.data._conversationId,
    correlationId: request.data._correlationId,
    data: request.data._data,
  };
}

/** The answer to one request, as the JSON text that office.js expects. */
export function renderResponse(request: FrameRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: FOR_CALLING,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
}

/** An event: office.js finds its handler by name; the correlation id has no meaning. */
export function renderEvent(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: FOR_EVENTING,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
}

function parseJson(posted: unknown): unknown {
  if (typeof posted !== 'string') return null;
  try {
    return JSON.parse(posted) as unknown;
  } catch {
    return null;
  }
}
