import { item } from '../at';
import { foldText } from '../text/fold';
import type { ReasonDetail } from '../reasons/reason';
import type { FileView, MessageView } from './message-view';
import type { AttachmentView } from './recipient-view';
import type { SignalSpec } from './signal';
import type { Spread } from './spread';

function fileOf(view: AttachmentView): FileView {
  return item(view.message.files, view.index);
}

function explainFile(view: AttachmentView): ReasonDetail {
  const file = fileOf(view);
  const { present } = view.message;
  const usual = file.exact.first(present) ?? file.words.first(present);
  const person = usual === undefined ? null : view.message.graph.contacts.personOf(usual);
  return { code: 'attachment-unusual', fileName: file.name, usual: person };
}

/** How much more of something a contact has than any recipient but the owner. */
function lead({ rows, own }: MessageView, spread: Spread, contact: number): number {
  return spread.of(contact) - Math.max(0, ...rows.map((row, i) => (item(own, i) ? 0 : spread.of(row))));
}

/** Whether a file's name belongs to these recipients and this message. */
export const FILE_SIGNALS: readonly SignalSpec<AttachmentView>[] = [
  {
    name: 'file-elsewhere',
    unit: 'decayed messages with this file exchanged with the absent contact that has most of them',
    range: [0, Infinity],
    missing: 'never exchanged with anyone',
    edges: [0.3, 0.6, 0.9, 1.5, 3],
    measure: (view) => {
      const { exact } = fileOf(view);
      return exact.rows.length === 0 ? NaN : exact.of(exact.first(view.message.present) ?? -1);
    },
    explain: explainFile,
  },
  {
    name: 'file-words-margin',
    unit: "that share with the best absent contact minus the recipients'",
    range: [-1, 1],
    missing: 'no words in the name',
    edges: [-0.2, 0.01, 0.2, 0.4, 0.6],
    measure: (view) => {
      const file = fileOf(view);
      if (file.keys.words.length === 0) return NaN;
      return lead(view.message, file.words, file.words.first(view.message.present) ?? -1);
    },
    explain: explainFile,
  },
  {
    name: 'file-in-text',
    unit: "share of the file name's words that the subject or the body names",
    range: [0, 1],
    missing: 'no words in the name',
    edges: [0.01, 0.3, 0.6],
    measure: fileInText,
    explain: explainFile,
  },
  {
    name: 'file-topic',
    unit: "share of the message's distinctive words that the absent contact with most of the file has shared, minus the recipients'; 2 when that contact is on the thread",
    range: [-1, 2],
    missing: 'never exchanged with anyone who is absent',
    edges: [-0.5, -0.3, -0.1, 0, 0.2, 1],
    measure: (view) => {
      const { message } = view;
      const usual = fileOf(view).exact.first(message.present);
      if (usual === undefined) return NaN;
      return message.thread.of(usual) > 0 ? 2 : lead(message, message.wordShare, usual);
    },
    explain: explainFile,
  },
  {
    name: 'file-compose-type',
    unit: '0 new, or not told by the client, 1 reply, 2 forward',
    range: [0, 2],
    missing: 'never happens',
    edges: [1, 2],
    measure: ({ message }) => ['reply', 'forward'].indexOf(message.message.composeType ?? '') + 1,
    explain: null,
  },
];

function fileInText(view: AttachmentView): number {
  const { texts } = fileOf(view).keys;
  // Of a name without words it is 0 of 0: NaN, missing.
  const { subject, bodyStart } = view.message.message;
  const text = foldText(`${subject} ${bodyStart}`);
  return texts.filter((word) => text.indexOf(word) >= 0).length / texts.length;
}
