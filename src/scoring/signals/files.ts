import { item } from '../at';
import { foldText } from '../text/fold';
import type { ReasonDetail } from '../reasons/reason';
import type { FileView, MessageView } from './message-view';
import type { AttachmentView } from './recipient-view';
import type { SignalSpec } from './signal';

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

/** Largest value among the recipients, the owner left out. */
function amongRecipients(message: MessageView, value: (row: number) => number): number {
  let most = 0;
  message.rows.forEach((row, i) => {
    if (!item(message.own, i)) most = Math.max(most, value(row));
  });
  return most;
}

function exactElsewhere(view: AttachmentView): number {
  const file = fileOf(view);
  const usual = file.exact.first(view.message.present);
  return usual === undefined ? 0 : file.exact.of(usual);
}

/** Whether a file's name belongs to these recipients and this message. */
export const FILE_SIGNALS: readonly SignalSpec<AttachmentView>[] = [
  {
    name: 'file-elsewhere',
    unit: 'decayed messages with this file exchanged with the absent contact that has most of them',
    range: [0, Infinity],
    missing: 'never exchanged with anyone',
    edges: [0.3, 0.6, 0.9, 1.5, 3],
    measure: (view) => (fileOf(view).exact.rows.length === 0 ? NaN : exactElsewhere(view)),
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
      const best = file.words.first(view.message.present);
      return file.words.of(best ?? -1) - amongRecipients(view.message, (row) => file.words.of(row));
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
    name: 'file-sender-here',
    unit: 'share of the people who have this file that are on the message',
    range: [0, 1],
    missing: 'never exchanged with anyone',
    edges: [0.01, 0.5, 1],
    measure: (view) => {
      const { rows } = fileOf(view).exact;
      if (rows.length === 0) return NaN;
      return rows.filter((row) => view.message.present.has(row)).length / rows.length;
    },
    explain: explainFile,
  },
  {
    name: 'file-compose-type',
    unit: '0 new, 1 reply, 2 forward',
    range: [0, 2],
    missing: 'not told by the client',
    edges: [1, 2],
    measure: ({ message }) =>
      ({ new: 0, reply: 1, forward: 2, none: NaN })[message.message.composeType ?? 'none'],
    explain: null,
  },
];

function fileInText(view: AttachmentView): number {
  const { texts } = fileOf(view).keys;
  if (texts.length === 0) return NaN;
  const { subject, bodyStart } = view.message.message;
  const text = foldText(`${subject} ${bodyStart}`);
  return texts.filter((word) => text.indexOf(word) >= 0).length / texts.length;
}
