import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const WRONG = 'Henriette Dahl';
const MEANT = 'Henrik Dahl';

/** Sends the mail to the wrong Dahl in an Outlook of this display language. */
async function sendIn(displayLanguage: string): Promise<void> {
  await outlook().showIn(displayLanguage);
  const compose = await outlook().tryScenario(outlook().scenario('directory-namesake'));
  await compose.send();
  await outlook().smartAlert().isShown();
}

describe.each([
  {
    locale: 'de-DE',
    direction: 'ltr',
    review: 'Empfänger prüfen',
    meant: 'Meinten Sie',
    heading: 'Bitte einen Empfänger prüfen',
    use: 'Stattdessen',
    fixed: 'Was ungewöhnlich war, ist geklärt.',
  },
  {
    locale: 'ar-SA',
    direction: 'rtl',
    review: 'مراجعة المستلمين',
    meant: 'هل المقصود',
    heading: 'يُرجى التحقق من مستلم واحد',
    use: 'بدلًا منه',
    fixed: 'تم حل ما كان غير معتاد.',
  },
])('an Outlook in $locale', ({ locale, direction, review, meant, heading, use, fixed }) => {
  it('is warned in its language, and puts the mail right there', async () => {
    await sendIn(locale);
    const text = await outlook().smartAlert().text();
    expect(text).toContain(meant);
    expect(text).toContain(WRONG);
    expect(text).toContain(MEANT);
    expect(await outlook().smartAlert().buttons()).toContain(review);

    await outlook().smartAlert().press(review);
    const { frame } = outlook().pane();
    await frame.getByRole('heading', { name: heading }).waitFor();
    expect(await frame.locator('[lang]').locator(`xpath=self::*[@dir="${direction}"]`).count()).toBe(1);
    await frame.getByRole('button').filter({ hasText: use }).first().click();
    await frame.getByText(fixed).first().waitFor();
  });
});

describe('an Outlook in a language that there are no words in', () => {
  it('is warned in English', async () => {
    await sendIn('sv-SE');
    expect(await outlook().smartAlert().text()).toContain('Did you mean');
    await outlook().smartAlert().press('Review recipients');
    await outlook().pane().frame.getByRole('heading', { name: 'Check one recipient' }).waitFor();
  });
});
