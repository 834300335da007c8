/** The engine's public face: the only file of `src/scoring` that other folders import values from. */
export { parseMessage } from './parse-message';
export { createGraph } from './graph/graph';
export { learnMessage } from './graph/learn-message';
export { forgetContact, forgetIds } from './graph/forget-contact';
export { summarizeGraph } from './graph/summarize-graph';
export { describeCompany, describeContact, usualRecipients } from './graph/describe';
export { setDirectory } from './reasons/directory';
export { decodeGraph, encodeGraph, graphTextProblem } from './graph/codec';
export { hashText } from './text/hash';
export { scoreMessage } from './model/score-message';
export { createModel } from './model/scoring-model';
export { observeSend, riskLevel } from './model/alert-budget';
export { BudgetState } from './model/budget-state';
export { recordFeedback } from './graph/feedback';
export { readRelations } from './graph/relations';
