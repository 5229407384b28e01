/** Words too common in English to tell what a text is about: function words, and "said". */
export const STOP_WORDS = `
  a about after all also an and any are as at be been before being but by can could did do does down
  for from had has have he her here his how i in into is it its may me might more most my no not of on
  one or other our out over said say says shall she should so some than that the their them then there
  these they this those to two under up us was we were what when where which who whom why will with
  would you your`;
