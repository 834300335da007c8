/** One of the organisation's sensitivity labels, as its security team published them. */
export interface SensitivityLabel {
  /** What an add-in reads, and a policy names. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The labels of every simulated organisation, least sensitive first. A draft has one of them or none. */
export const SENSITIVITY_LABELS: readonly SensitivityLabel[] = [
  {
    id: '3f2b7a10-64c8-4a3e-9d21-5b0f4c7e8a01',
    name: 'Public',
    description: 'Meant for everyone.',
  },
  {
    id: '8c41d5e2-0b7f-4d69-a8f3-2e9a6d1c5b02',
    name: 'General',
    description: 'For daily work, with partners too.',
  },
  {
    id: 'd7e90c34-5a18-4f02-b6cd-91f3a84e7b03',
    name: 'Confidential',
    description: 'For colleagues who need it.',
  },
];
