import { vi } from 'vitest';

/** jsdom has no `matchMedia`: no query matches, and none changes. Undone by `vi.unstubAllGlobals()`. */
export function stubMatchMedia(): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
}
